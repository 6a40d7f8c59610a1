package org.xinglin.rebooking;

import org.xinglin.directory.Words;

/**
 * Who added a place, for whom it was to be seen by.
 *
 * @param addedAs DOCTOR or ADMINISTRATOR
 */
record ExtraPlaceRecord(ExtraPlaceView place, Words practitioner, String addedBy, String addedAs) {}
