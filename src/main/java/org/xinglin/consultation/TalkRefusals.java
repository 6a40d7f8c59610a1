package org.xinglin.consultation;

import org.xinglin.kernel.Rejection;

/** Why words are not taken, or a visit not finished. */
final class TalkRefusals {
    private TalkRefusals() {}

    /** The conversation has ended; what was said stays readable. */
    static final class VisitOver extends Rejection {
        VisitOver(VisitState state) {
            super(Kind.CONFLICT, "consultation.visit-over");
            with("state", VisitWords.of(state));
        }
    }

    /** The doctor speaks after accepting. */
    static final class AcceptFirst extends Rejection {
        AcceptFirst() {
            super(Kind.CONFLICT, "consultation.accept-first");
        }
    }

    /** The questions the price includes are used up. */
    static final class NoExchangesLeft extends Rejection {
        NoExchangesLeft(int exchanges) {
            super(Kind.CONFLICT, "consultation.no-exchanges-left");
            with("exchanges", exchanges);
        }
    }

    /** The doctor has not said yet whether this is a follow-up (SV-25). */
    static final class FollowUpNotJudged extends Rejection {
        FollowUpNotJudged() {
            super(Kind.CONFLICT, "consultation.follow-up-not-judged");
            under("SV-25");
            pointAt("/followUp");
        }
    }

    /** Judged not to be a follow-up: it cannot be completed, only ended and referred (DX-05). */
    static final class NotAFollowUp extends Rejection {
        NotAFollowUp() {
            super(Kind.CONFLICT, "consultation.not-a-follow-up");
            under("DX-05");
        }
    }

    /** A treatment ends with its signed record (DX-16). */
    static final class RecordUnsigned extends Rejection {
        RecordUnsigned() {
            super(Kind.CONFLICT, "consultation.record-unsigned");
            under("DX-16");
        }
    }

    /** A visit is rated once (SV-28). */
    static final class AlreadyRated extends Rejection {
        AlreadyRated() {
            super(Kind.CONFLICT, "consultation.already-rated");
            under("SV-28");
        }
    }
}
