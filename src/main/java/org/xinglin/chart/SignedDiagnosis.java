package org.xinglin.chart;

import org.xinglin.directory.Words;

/** A diagnosis by code and name. */
record SignedDiagnosis(String code, Words name, boolean suspected) {}
