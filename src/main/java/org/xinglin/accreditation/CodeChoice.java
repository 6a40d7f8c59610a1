package org.xinglin.accreditation;

import org.xinglin.directory.Words;

/** A code with what it is called. */
record CodeChoice(String code, Words name) {}
