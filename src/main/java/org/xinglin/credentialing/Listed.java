package org.xinglin.credentialing;

import java.time.LocalDate;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;

/** A doctor with a place on the whitelist. */
record Listed(
        PractitionerId practitionerId,
        Words name,
        LocalDate from,
        LocalDate until,
        LocalDate trainedOn,
        LocalDate onlineSince) {}
