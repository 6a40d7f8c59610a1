package org.xinglin.oversight;

import java.time.Instant;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;

/** The institution answered a complaint. */
public record ComplaintAnswered(ComplaintId complaint, PersonId person, InstitutionId institution, Instant at) {}
