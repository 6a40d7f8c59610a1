package org.xinglin.recovery;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.account.Engagements;
import org.xinglin.account.OpenSessions;
import org.xinglin.account.StaffAccounts;
import org.xinglin.account.TextMessages;
import org.xinglin.factor.StepUp;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** An administrator hands a colleague who forgot theirs a new password for one sign-in within minutes (XL-RESET). */
@Component
class PasswordReset {
    static final String RULE = "XL-RESET";
    private static final String TOLD =
            "【杏林】管理员重置了您的工作账号密码，原有登录已全部退出。如非您本人要求，请立即联系医院。Your work password at Xinglin was reset.";

    private final StaffAccounts staff;
    private final Engagements engagements;
    private final OpenSessions sessions;
    private final TextMessages texts;
    private final StepUp stepUp;
    private final Acts acts;
    private final Rulebook rulebook;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordReset(
            StaffAccounts staff,
            Engagements engagements,
            OpenSessions sessions,
            TextMessages texts,
            StepUp stepUp,
            Acts acts,
            Rulebook rulebook,
            TransactionTemplate transaction,
            Clock clock) {
        this.staff = staff;
        this.engagements = engagements;
        this.sessions = sessions;
        this.texts = texts;
        this.stepUp = stepUp;
        this.acts = acts;
        this.rulebook = rulebook;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Shown once and kept nowhere but as a hash. */
    record HandedPassword(String userName, String password, Instant until) {}

    /**
     * What was forgotten ends at once with all sessions, the second factor stays; of two resets the later holds. Refuses
     * {@code recovery.reason-missing}, {@code not-yourself}, {@code no-such-colleague}, {@code administrators-by-operator},
     * {@code colleague-suspended} and, by the second factor, {@code factor.step-up-needed}.
     */
    HandedPassword reset(Caller who, PersonId colleague, @Nullable String typedReason) {
        Reason reason = Reason.of(typedReason);
        if (colleague.equals(who.person())) {
            throw new NotYourself();
        }
        StaffAccounts.Member member =
                staff.find(colleague).filter(m -> concerns(who, m)).orElseThrow(PasswordReset::nobody);
        if (!mayReset(who, member)) {
            throw new AdministratorsByOperator();
        }
        if (member.suspended()) {
            throw new ColleagueSuspended();
        }
        stepUp.require(who);
        Instant until = clock.instant()
                .plus(rulebook.rulesInForce(clock.instant(), Scope.NATION).duration(RULE, "validFor"));
        var key = Objects.requireNonNull(transaction.execute(
                status -> hand(who, colleague, reason, until).orElseThrow(PasswordReset::nobody)));
        texts.send(colleague, TOLD);
        return new HandedPassword(key.userName(), key.password(), until);
    }

    private Optional<Engagements.FirstKey> hand(Caller who, PersonId colleague, Reason reason, Instant until) {
        var key = engagements.handAnew(colleague, until);
        sessions.endAll(colleague);
        acts.keep(who, RecoveryKind.PASSWORD, colleague, reason.text());
        return key;
    }

    /** Administrators look after their own house; the operator after administrators and those who work for no house. */
    static boolean concerns(Caller who, StaffAccounts.Member member) {
        return who.is(Role.OPERATOR)
                ? member.institution() == null || member.roles().contains(Role.ADMINISTRATOR)
                : member.institution() != null && member.institution().equals(who.institution());
    }

    /** Of those who concern them: an administrator does not reset another one. */
    static boolean mayReset(Caller who, StaffAccounts.Member member) {
        return who.is(Role.OPERATOR) || !member.roles().contains(Role.ADMINISTRATOR);
    }

    private static NotFound nobody() {
        return new NotFound("recovery.no-such-colleague");
    }
}
