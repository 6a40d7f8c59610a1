package org.xinglin.directory;

/**
 * A province with institutions.
 *
 * @param code the two digits that begin its division codes
 */
record ProvinceRow(String code, Words name, int institutions) {}
