package org.xinglin.examination;

import java.util.UUID;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Words;

/** A device or room of an institution, and where it stands. */
public record ExaminationDevice(UUID id, InstitutionId institution, Words name, Words place) {}
