package org.xinglin.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.account.Engagements;
import org.xinglin.account.StaffAccounts;
import org.xinglin.audit.AuditLog;
import org.xinglin.factor.StepUp;
import org.xinglin.identity.Introducing;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Gives and takes working roles by hand; every node knows within a second. */
@Service
class RoleGranting {
    private final Engagements engagements;
    private final StaffAccounts staff;
    private final Introducing introducing;
    private final RoleChanges changes;
    private final StepUp stepUp;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    RoleGranting(
            Engagements engagements,
            StaffAccounts staff,
            Introducing introducing,
            RoleChanges changes,
            StepUp stepUp,
            AuditLog audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.engagements = engagements;
        this.staff = staff;
        this.introducing = introducing;
        this.changes = changes;
        this.stepUp = stepUp;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /** A role and whose. */
    record RoleOf(@Nullable PersonId personId, @Nullable Role role) {}

    /** Somebody who has no account for work here yet. */
    record Newcomer(
            @Nullable String name,
            @Nullable String residentId,
            @Nullable String phone,
            @Nullable Role role) {}

    /** What a newcomer signs in with; absent for those who have a user name. */
    record FirstSignIn(@Nullable String userName, @Nullable String password) {}

    /**
     * Refuses {@code duty.role-not-yours}, {@code duty.not-yourself}, {@code duty.no-such-colleague},
     * {@code duty.has-role} and, by the second factor, {@code factor.step-up-needed}.
     */
    void grant(Caller who, RoleOf wanted) {
        Role role = permitted(who, wanted.role());
        PersonId person = person(wanted.personId());
        if (person.equals(who.person())) {
            throw new NotYourself();
        }
        requireColleague(who, person);
        stepUp.require(who);
        transaction.executeWithoutResult(status -> {
            if (requireColleague(who, person).roles().contains(role)) {
                throw new HasRole();
            }
            engagements.engage(person, role, who.institution(), "");
            keep(who, person, role, true);
        });
    }

    /** Also from oneself; refuses {@code duty.last-one} when nobody else could give it back. */
    void withdraw(Caller who, RoleOf wanted) {
        Role role = permitted(who, wanted.role());
        PersonId person = person(wanted.personId());
        requireColleague(who, person);
        stepUp.require(who);
        transaction.executeWithoutResult(status -> {
            if (!requireColleague(who, person).roles().contains(role)) {
                return;
            }
            if (!engagements.dismiss(person, role, who.institution())) {
                throw new LastOne();
            }
            keep(who, person, role, false);
        });
    }

    /** By name and resident id, checked like everybody's; refuses {@code account.watches-or-works}, {@code account.works-elsewhere} and as the check does. */
    FirstSignIn introduce(Caller who, Newcomer newcomer) {
        Role role = permitted(who, newcomer.role());
        stepUp.require(who);
        PersonId person = introducing
                .introduce(who, newcomer.name(), newcomer.residentId(), newcomer.phone())
                .id();
        if (person.equals(who.person())) {
            throw new NotYourself();
        }
        Optional<Engagements.FirstKey> key = transaction.execute(status -> {
            if (staff.find(person).filter(m -> m.roles().contains(role)).isPresent()) {
                throw new HasRole();
            }
            var first = engagements.engage(person, role, who.institution(), "staff");
            keep(who, person, role, true);
            return first;
        });
        return key.map(k -> new FirstSignIn(k.userName(), k.password())).orElse(new FirstSignIn(null, null));
    }

    private static Role permitted(Caller who, @Nullable Role role) {
        if (role == null) {
            throw new InvalidInput("duty.role-missing", "/role");
        }
        if (!Grantable.by(who).contains(role)) {
            throw new RoleNotYours();
        }
        return role;
    }

    private static PersonId person(@Nullable PersonId person) {
        if (person == null) {
            throw new InvalidInput("duty.person-missing", "/personId");
        }
        return person;
    }

    /** Administrators of their own house; operators of those who work for no house. */
    private StaffAccounts.Member requireColleague(Caller who, PersonId person) {
        return staff.find(person)
                .filter(m -> Objects.equals(m.institution(), who.institution()))
                .filter(m -> m.roles().stream().anyMatch(r -> r != Role.PATIENT && r != Role.APPLICANT))
                .orElseThrow(() -> new NotFound("duty.no-such-colleague"));
    }

    private void keep(Caller who, PersonId person, Role role, boolean given) {
        UUID id = ids.next();
        Instant at = clock.instant();
        changes.insert(new RoleChanges.RoleChange(id, person, role, given, who.person(), at), who.institution());
        audit.granted(who, given ? "role.grant" : "role.withdraw", "account", person.value(), null, "administration");
        events.publishEvent(new RoleChanged(id, person, role, given, at));
    }
}
