package org.xinglin.chart;

import org.xinglin.directory.Words;

/** A field with its heading. */
record SignedSection(String id, Words label, String text) {}
