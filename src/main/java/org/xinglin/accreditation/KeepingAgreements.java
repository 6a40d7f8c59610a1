package org.xinglin.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.attachment.Attachment;
import org.xinglin.attachment.Attachments;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/**
 * An institution enters its contracts with third parties and renews or ends them (DX-21). When a partner's last contract runs
 * out the service stands still from the next midnight on, by itself, until it is renewed.
 */
@Service
class KeepingAgreements {
    private static final int LONGEST = 100;
    private final Agreements agreements;
    private final Attachments attachments;
    private final Houses houses;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    KeepingAgreements(
            Agreements agreements,
            Attachments attachments,
            Houses houses,
            Rulebook rulebook,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.agreements = agreements;
        this.attachments = attachments;
        this.houses = houses;
        this.rulebook = rulebook;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void enter(Caller who, AgreementRequest wanted) {
        Instant at = clock.instant();
        UUID house = houses.of(who);
        String partner = Texts.required(wanted.partner(), "/partner", LONGEST);
        String purpose = Texts.required(wanted.purpose(), "/purpose", LONGEST);
        LocalDate from = Texts.day(wanted.from(), "/from");
        LocalDate to = Texts.day(wanted.to(), "/to");
        if (to.isBefore(from)) {
            throw new InvalidInput("accreditation.ends-before-it-begins", "/to");
        }
        if (to.isBefore(ChinaTime.dateOf(at))) {
            throw new InvalidInput("accreditation.agreement-over", "/to", "DX-21");
        }
        List<String> clauses = wanted.clauses() == null ? List.of() : wanted.clauses();
        if (!clauses.containsAll(rulebook.rulesInForce(at, Scope.NATION).codes("DX-21", "clauses"))) {
            throw new InvalidInput("accreditation.clauses-missing", "/clauses", "DX-21");
        }
        Attachment file = attachments.requireOwn(given(wanted.attachmentId(), "/attachmentId"), who.person());
        var agreement = new Agreement(ids.next(), partner, purpose, from, to, file.id(), file.fileName(), null);
        agreements.add(house, agreement, who, at);
        agreements.watch(house);
        audit.granted(who, "agreement.enter", "agreement", agreement.id(), null, "administration");
    }

    /** The institution works with the partner no more, which is not the same as a contract that ran out. */
    @Transactional
    public void end(Caller who, @Nullable String partner) {
        UUID house = houses.of(who);
        String whom = Texts.required(partner, "/partner", LONGEST);
        if (!agreements.end(house, whom, ChinaTime.dateOf(clock.instant()))) {
            throw new NotFound("accreditation.no-such-partner");
        }
        agreements.watch(house);
        audit.granted(who, "agreement.end", "institution", house, null, "administration");
    }

    private static <T> T given(@Nullable T value, String pointer) {
        if (value == null) {
            throw new InvalidInput("accreditation.field-missing", pointer);
        }
        return value;
    }
}
