package org.xinglin.incident;

import java.time.Instant;
import org.xinglin.kernel.PersonId;

/** Something that was done about an incident. */
record Step(StepKind kind, String text, Instant at, PersonId by) {}
