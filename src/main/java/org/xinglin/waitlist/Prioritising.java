package org.xinglin.waitlist;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;

/**
 * A doctor of the department puts a patient first, saying why; the patient sees that, not why. Anybody else's wish looks
 * like one that does not exist.
 */
@Service
class Prioritising {
    static final int LONGEST_REASON = 200;

    private final Wishes wishes;
    private final Practitioners practitioners;
    private final AuditLog audit;
    private final Clock clock;

    Prioritising(Wishes wishes, Practitioners practitioners, AuditLog audit, Clock clock) {
        this.wishes = wishes;
        this.practitioners = practitioners;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void prioritise(Caller who, WishId id, @Nullable String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            throw new InvalidInput("waitlist.reason-missing", "/reason");
        }
        if (why.length() > LONGEST_REASON) {
            throw new InvalidInput("waitlist.reason-too-long", "/reason").stating("limit", LONGEST_REASON);
        }
        if (why.indexOf('\0') >= 0) {
            throw new InvalidInput("waitlist.text-malformed", "/reason");
        }
        Wish wish = lock(who, id);
        wishes.prioritise(id, new Wish.Priority(who.person(), why, clock.instant()));
        audit.granted(who, "waitlist.prioritise", "wish", id.value(), wish.patient(), "treatment");
    }

    /** Back to the ordinary order. */
    @Transactional
    public void unprioritise(Caller who, WishId id) {
        Wish wish = lock(who, id);
        wishes.prioritise(id, null);
        audit.granted(who, "waitlist.unprioritise", "wish", id.value(), wish.patient(), "treatment");
    }

    private Wish lock(Caller who, WishId id) {
        Wish wish = wishes.lock(id);
        if (practitioners
                .ofPerson(who.person())
                .filter(p -> p.department().equals(wish.preference().department()))
                .isEmpty()) {
            throw new NotFound("waitlist.no-such-wish", wish.patient());
        }
        if (!wish.state().live()) {
            throw new WishOver();
        }
        return wish;
    }
}
