package org.xinglin.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows an earlier diagnosis.
 *
 * @param code the coded diagnosis; null when none was stated
 * @param documented whether a document stands behind it, or our own signed record
 */
record Proof(UUID id, @Nullable String code, String diagnosis, @Nullable LocalDate diagnosedOn, boolean documented) {}
