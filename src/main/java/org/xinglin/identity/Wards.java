package org.xinglin.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/** Verified guardians add the children they want to act for, which proof decides, and take them off again (ID-09, ID-10). */
@Component
class Wards {
    private final JdbcClient jdbc;
    private final RealNames realNames;
    private final RealNameChecks checks;
    private final BlindIndex index;
    private final Consents consents;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    Wards(
            JdbcClient jdbc,
            RealNames realNames,
            RealNameChecks checks,
            BlindIndex index,
            Consents consents,
            Rulebook rulebook,
            AuditLog audit,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.realNames = realNames;
        this.checks = checks;
        this.index = index;
        this.consents = consents;
        this.rulebook = rulebook;
        this.audit = audit;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A child as the guardian describes it.
     *
     * @param residentId may be absent for a child under 14 (ID-09); birth date and sex are asked for then
     * @param consentDigest of the text on children's data; needed for a child under 14
     */
    record Declared(
            @Nullable String name,
            @Nullable String residentId,
            @Nullable LocalDate bornOn,
            @Nullable Sex sex,
            @Nullable Relation relation,
            @Nullable String consentDigest) {
        boolean hasId() {
            return residentId != null && !residentId.isBlank();
        }
    }

    private record Child(
            FullName name,
            Sex sex,
            LocalDate bornOn,
            @Nullable ResidentId id) {}

    /**
     * Refused unless the guardian is verified, the child under age, its number right or needless, and the consent given. A
     * child whom the other parent added before is the same person.
     */
    PersonId add(Caller guardian, Declared declared) {
        realNames.requireVerified(guardian.person());
        Instant now = clock.instant();
        RulesInForce rules = rulebook.rulesInForce(now, Scope.NATION);
        LocalDate today = ChinaTime.dateOf(now);
        Relation relation = declared.relation();
        if (relation == null) {
            throw new InvalidInput("identity.relation-missing", "/relation");
        }
        Child child = read(declared, today, rules);
        int age = Period.between(child.bornOn(), today).getYears();
        if (age >= rules.number("ID-10", "actsThroughGuardianUnder")) {
            throw new InvalidInput("identity.ward-of-age", "/residentId", "ID-10");
        }
        boolean young = age < rules.number("ID-10", "guardianConsentUnder");
        if (young
                && (declared.consentDigest() == null || declared.consentDigest().isBlank())) {
            throw new InvalidInput("identity.child-consent-missing", "/consentDigest", "ID-10");
        }
        if (child.id() != null) {
            checks.requireMatch(guardian.person(), child.name(), child.id());
        }
        PersonId added = transaction.execute(status -> {
            PersonId ward = known(child).orElseGet(() -> insert(child));
            link(guardian.person(), ward, relation);
            if (young) {
                consents.give(ward, guardian.person(), Consents.CHILD_DATA, declared.consentDigest());
            }
            audit.granted(guardian, "ward.add", "person", ward.value(), ward, "guardian");
            return ward;
        });
        return added;
    }

    /** The child stays a person with a record; only this guardian acts for it no more. */
    void remove(Caller guardian, PersonId ward) {
        transaction.executeWithoutResult(status -> {
            int ended = jdbc.sql("""
                    update identity.guardianship set ended_at = :at
                    where guardian_id = :guardian and ward_id = :ward and ended_at is null
                    """)
                    .param("guardian", guardian.person().value())
                    .param("ward", ward.value())
                    .param("at", Sql.timestamp(clock.instant()))
                    .update();
            if (ended == 0) {
                throw new NotFound("identity.no-such-person");
            }
            audit.granted(guardian, "ward.remove", "person", ward.value(), ward, "guardian");
        });
    }

    private static Child read(Declared declared, LocalDate today, RulesInForce rules) {
        FullName name = FullName.of(declared.name(), "/name");
        if (declared.hasId()) {
            ResidentId id = ResidentId.of(declared.residentId(), today, "/residentId");
            if (declared.bornOn() != null && !declared.bornOn().equals(id.bornOn())) {
                throw new InvalidInput("identity.birth-date-differs", "/bornOn", "ID-02");
            }
            if (declared.sex() != null && declared.sex() != id.sex()) {
                throw new InvalidInput("identity.sex-differs", "/sex", "ID-02");
            }
            return new Child(name, id.sex(), id.bornOn(), id);
        }
        LocalDate bornOn = declared.bornOn();
        if (bornOn == null || bornOn.isAfter(today)) {
            throw new InvalidInput("identity.birth-date-wrong", "/bornOn");
        }
        if (declared.sex() == null || declared.sex() == Sex.UNKNOWN) {
            throw new InvalidInput("identity.sex-missing", "/sex");
        }
        if (!bornOn.isAfter(today.minusYears(rules.number("ID-09", "emptyNumberUnder")))) {
            throw new InvalidInput("identity.resident-id-needed", "/residentId", "ID-09");
        }
        return new Child(name, declared.sex(), bornOn, null);
    }

    private Optional<PersonId> known(Child child) {
        return child.id() == null
                ? Optional.empty()
                : index.find(BlindIndex.Kind.RESIDENT_ID, child.id().number());
    }

    private PersonId insert(Child child) {
        var ward = new PersonId(ids.next());
        ResidentId id = child.id();
        jdbc.sql("""
                insert into identity.person (id, name, sex, born_on, verified_at, resident_id, resident_id_masked, created_at)
                values (:id, :name, :sex, :bornOn, :at, :sealed, :masked, :at)
                """)
                .param("id", ward.value())
                .param("name", child.name().text())
                .param("sex", child.sex().name())
                .param("bornOn", child.bornOn())
                .param("at", Sql.timestamp(clock.instant()))
                .param("sealed", id == null ? null : checks.seal(id, ward))
                .param("masked", id == null ? null : id.masked())
                .update();
        if (id != null) {
            index.put(BlindIndex.Kind.RESIDENT_ID, ward, id.number());
        }
        return ward;
    }

    private void link(PersonId guardian, PersonId ward, Relation relation) {
        int linked = jdbc.sql("""
                insert into identity.guardianship as g (guardian_id, ward_id, relation, declared_at)
                values (:guardian, :ward, :relation, :at)
                on conflict (guardian_id, ward_id) do update
                set relation = excluded.relation, declared_at = excluded.declared_at, ended_at = null, proven_at = null
                where g.ended_at is not null
                """)
                .param("guardian", guardian.value())
                .param("ward", ward.value())
                .param("relation", relation.name())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        if (linked == 0) {
            throw new AlreadyYourWard();
        }
    }
}
