package org.xinglin.consultation;

import org.xinglin.kernel.Rejection;

/** The doctor has not said yet whether this is a follow-up (SV-25). */
final class FollowUpNotJudged extends Rejection {
    FollowUpNotJudged() {
        super(Kind.CONFLICT, "consultation.follow-up-not-judged");
        under("SV-25");
        pointAt("/followUp");
    }
}
