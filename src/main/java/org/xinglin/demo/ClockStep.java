package org.xinglin.demo;

/** How far to move time forward, in minutes: 1 to 44,640. */
record ClockStep(int minutes) {}
