package org.xinglin.chart;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.kernel.PersonId;

/** A coded diagnosis was made in a signed record. */
public record DiagnosisRecorded(
        UUID diagnosis, EncounterId encounter, PersonId patient, String code, boolean suspected, Instant at) {}
