package org.xinglin.recovery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.account.OpenSessions;
import org.xinglin.account.StaffAccounts;
import org.xinglin.factor.LostFactor;
import org.xinglin.factor.StepUp;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** An administrator takes off the second factor of a colleague who lost phone and recovery codes. */
@Component
class FactorReset {
    private final StaffAccounts staff;
    private final LostFactor factors;
    private final StepUp stepUp;
    private final OpenSessions sessions;
    private final Acts acts;

    FactorReset(StaffAccounts staff, LostFactor factors, StepUp stepUp, OpenSessions sessions, Acts acts) {
        this.staff = staff;
        this.factors = factors;
        this.stepUp = stepUp;
        this.sessions = sessions;
        this.acts = acts;
    }

    /** The colleague is signed out everywhere and told; the password alone lets them in again, to set up a new one. */
    @Transactional
    public void takeOff(Caller who, PersonId colleague, @Nullable String typedReason) {
        Reason reason = Reason.of(typedReason);
        if (colleague.equals(who.person())) {
            throw new NotYourself();
        }
        requireColleague(who, colleague);
        stepUp.require(who);
        if (!factors.takeOff(colleague)) {
            throw new NothingToTakeOff();
        }
        sessions.endAll(colleague);
        acts.keep(who, RecoveryKind.FACTOR, colleague, reason.text());
    }

    /** Administrators look after their own house, the operator after all. */
    private void requireColleague(Caller who, PersonId colleague) {
        boolean theirs = staff.find(colleague)
                .filter(m -> who.is(Role.OPERATOR) || same(m.institution(), who.institution()))
                .filter(m -> who.is(Role.OPERATOR) || !m.roles().contains(Role.OPERATOR))
                .isPresent();
        if (!theirs) {
            throw new NotFound("recovery.no-such-colleague");
        }
    }

    private static boolean same(@Nullable UUID a, @Nullable UUID b) {
        return a != null && a.equals(b);
    }
}
