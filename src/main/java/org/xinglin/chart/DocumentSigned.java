package org.xinglin.chart;

import java.time.Instant;
import org.xinglin.kernel.PersonId;

/** A version of an outpatient record was signed. */
public record DocumentSigned(RecordId record, int version, EncounterId encounter, PersonId patient, Instant at) {}
