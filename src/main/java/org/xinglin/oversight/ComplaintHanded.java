package org.xinglin.oversight;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.kernel.PersonId;

/** A complaint was handed over to a colleague. */
public record ComplaintHanded(UUID handover, ComplaintId complaint, PersonId to, Instant at) {}
