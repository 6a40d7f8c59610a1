package org.xinglin.publicity;

import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Words;

/** Something a house wants to tell its patients. */
record TypedNotice(@Nullable Words title, @Nullable Words body) {}
