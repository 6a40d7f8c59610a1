package org.xinglin.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows an earlier diagnosis.
 *
 * @param code the coded diagnosis
 * @param documented whether a document stands behind it, or our own signed record
 */
record Proof(UUID id, String code, String nameZh, @Nullable String nameEn, LocalDate diagnosedOn, boolean documented) {}
