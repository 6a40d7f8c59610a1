package org.xinglin.credentialing;

import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;

/** A doctor of the department who has none. */
record Candidate(PractitionerId practitionerId, Words name) {}
