package org.xinglin.waitlist;

import java.time.Instant;
import org.xinglin.directory.DepartmentId;
import org.xinglin.kernel.PersonId;

/**
 * A patient waits no more although nobody withdrew the wish.
 *
 * @param how EXPIRED when its days are over, UNANSWERED when offers were left without an answer
 */
public record WishEnded(WishId wish, PersonId patient, DepartmentId department, String how, Instant at) {}
