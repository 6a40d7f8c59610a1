package org.xinglin.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.xinglin.kernel.PersonId;

/**
 * Something to tell one person.
 *
 * @param facts ids, codes, amounts and instants only, never clinical text
 */
record News(PersonId person, Kind kind, String subjectKind, UUID subject, Instant at, Map<String, String> facts) {}
