/** Xinglin, module by module. */
@NullMarked
package org.xinglin;

import org.jspecify.annotations.NullMarked;
