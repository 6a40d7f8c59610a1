package org.xinglin.agency;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.account.CodePurpose;
import org.xinglin.account.PhoneCodes;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.Errand;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.identity.RealNames;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/**
 * A person lets another act for them. Proof is twofold: a code of the person's own phone when they grant or widen it, and
 * the agent's own real-name check under the name the person wrote when they take it up.
 */
@Component
class Granting {
    private static final Set<Errand> GRANTABLE = EnumSet.of(Errand.BOOK, Errand.CONSULT, Errand.RECORD);
    private static final String TEXT_ZH = "【杏林】您正在授权亲友代您办事，验证码 {code}，{minutes} 分钟内有效。不是您本人操作请勿告诉任何人。";
    private static final String TEXT_EN =
            "[Xinglin] You are letting somebody act for you. Code {code}, valid for {minutes} minutes. If it was not you, tell nobody.";
    private static final int LONGEST_NAME = 30;

    private final Mandates mandates;
    private final People people;
    private final RealNames realNames;
    private final PhoneCodes codes;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    Granting(
            Mandates mandates,
            People people,
            RealNames realNames,
            PhoneCodes codes,
            Rulebook rulebook,
            AuditLog audit,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.mandates = mandates;
        this.people = people;
        this.realNames = realNames;
        this.codes = codes;
        this.rulebook = rulebook;
        this.audit = audit;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param errands none by default */
    record MandateWanted(
            @Nullable String name,
            @Nullable String phone,
            @Nullable Tie tie,
            @Nullable List<Errand> errands,
            @Nullable String code) {}

    PhoneCodes.CodeSent sendCode(Caller who, boolean english) {
        requireAdult(who.person());
        return codes.send(ownPhone(who), CodePurpose.CONFIRMATION, english ? TEXT_EN : TEXT_ZH);
    }

    /** Answers alike whether anybody has the agent's phone: who it is shows when it is taken up. */
    UUID grant(Caller who, MandateWanted wanted) {
        requireAdult(who.person());
        String name = wanted.name() == null ? "" : wanted.name().strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME || name.indexOf('\0') >= 0) {
            throw new InvalidInput("agency.name-missing", "/name");
        }
        Phone agent = Phone.of(wanted.phone());
        Tie tie = wanted.tie();
        if (tie == null) {
            throw new InvalidInput("agency.tie-missing", "/tie");
        }
        Set<Errand> errands = errands(wanted.errands());
        Phone own = ownPhone(who);
        if (own.equals(agent)) {
            throw new YourOwnPhone();
        }
        codes.require(own, CodePurpose.CONFIRMATION, wanted.code(), "/code");
        Instant at = clock.instant();
        var mandate = new Mandate(
                ids.next(),
                who.person(),
                null,
                name,
                tie,
                errands,
                MandateState.OFFERED,
                at,
                at.plus(rules().duration("XL-AGENT", "validFor")));
        transaction.executeWithoutResult(status -> {
            if (!mandates.insert(mandate, agent)) {
                throw new AlreadyGranted();
            }
            log(who, "mandate.grant", mandate.id(), who.person());
        });
        return mandate.id();
    }

    /** Narrower at once; wider with a code of the person's phone. */
    void change(Caller who, UUID id, @Nullable List<Errand> wanted, @Nullable String code) {
        Mandate mandate = mandates.grantedBy(who.person(), clock.instant()).stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("agency.no-such-mandate"));
        Set<Errand> errands = errands(wanted);
        if (!mandate.errands().containsAll(errands)) {
            codes.require(ownPhone(who), CodePurpose.CONFIRMATION, code, "/code");
        }
        transaction.executeWithoutResult(status -> {
            if (!mandates.change(id, who.person(), errands)) {
                throw new NotFound("agency.no-such-mandate");
            }
            log(who, "mandate.change", id, who.person());
        });
    }

    /** Refuses another name than the one the person wrote, and somebody who did not pass the real-name check. */
    void takeUp(Caller who, UUID id) {
        Mandate mandate = offered(who, id);
        realNames.requireVerified(who.person());
        requireAdult(who.person());
        if (!people.person(who.person()).name().equals(mandate.agentName())) {
            throw new AnotherName();
        }
        transaction.executeWithoutResult(status -> {
            if (!mandates.takeUp(id, who.person(), clock.instant())) {
                throw new NotFound("agency.no-such-mandate");
            }
            log(who, "mandate.take-up", id, mandate.principal());
        });
    }

    void decline(Caller who, UUID id) {
        Mandate mandate = offered(who, id);
        transaction.executeWithoutResult(status -> {
            if (!mandates.decline(id, clock.instant())) {
                throw new NotFound("agency.no-such-mandate");
            }
            log(who, "mandate.decline", id, mandate.principal());
        });
    }

    /** By either side, with effect from the next request. */
    void end(Caller who, UUID id) {
        transaction.executeWithoutResult(status -> {
            PersonId principal = mandates.end(id, who.person(), clock.instant())
                    .orElseThrow(() -> new NotFound("agency.no-such-mandate"));
            log(who, "mandate.end", id, principal);
        });
    }

    private Mandate offered(Caller who, UUID id) {
        return people.phoneOf(who.person()).stream()
                .flatMap(phone -> mandates.offeredTo(phone, clock.instant()).stream())
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("agency.no-such-mandate"));
    }

    private static Set<Errand> errands(@Nullable List<Errand> wanted) {
        var errands = new HashSet<Errand>(wanted == null ? List.of() : wanted);
        if (!GRANTABLE.containsAll(errands)) {
            throw new InvalidInput("agency.errand-not-granted", "/errands");
        }
        return Set.copyOf(errands);
    }

    private Phone ownPhone(Caller who) {
        return people.phoneOf(who.person()).orElseThrow(() -> new NotFound("agency.no-phone"));
    }

    private void requireAdult(PersonId id) {
        realNames.requireVerified(id);
        Person person = people.person(id);
        int adult = rules().number("ID-10", "actsThroughGuardianUnder");
        if (person.ageOn(ChinaTime.dateOf(clock.instant())) < adult) {
            throw new AdultsOnly();
        }
    }

    private void log(Caller who, String action, UUID id, PersonId principal) {
        audit.granted(who, action, "mandate", id, principal, who.person().equals(principal) ? "own" : "agent");
    }

    private RulesInForce rules() {
        return rulebook.rulesInForce(clock.instant(), Scope.NATION);
    }
}
