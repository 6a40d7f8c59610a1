package org.xinglin.guardianship;

import java.time.Instant;
import org.xinglin.kernel.PersonId;

/** A hospital looked at the papers of somebody who says to be a child's guardian. */
public record GuardianshipDecided(ProofId proof, PersonId guardian, boolean accepted, Instant at) {}
