package org.xinglin.duty;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Somebody was given a role, or lost one. */
public record RoleChanged(UUID change, PersonId person, Role role, boolean given, Instant at) {}
