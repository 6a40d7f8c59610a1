package org.xinglin.recovery;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.kernel.PersonId;

/** A person's way in was changed; they are told, in case it was not they who asked. */
public record AccessRestored(UUID act, PersonId person, RecoveryKind kind, Instant at) {}
