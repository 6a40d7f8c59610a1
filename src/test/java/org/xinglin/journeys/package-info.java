/** Whole stories, told over HTTP and in a real browser. */
package org.xinglin.journeys;
