package org.xinglin.chart;

import java.time.Instant;
import org.xinglin.kernel.PersonId;

/** The newest signed version of an outpatient record. */
public record SignedRecord(
        RecordId id, int version, String verificationCode, PersonId signer, String signerName, Instant signedAt) {}
