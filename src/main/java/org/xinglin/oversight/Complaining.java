package org.xinglin.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.settlement.Bill;
import org.xinglin.settlement.Bills;
import org.xinglin.settlement.Subject;

/** A patient complains to an institution and is told until when it is taken up and answered (SV-15). */
@Service
class Complaining {
    private final Complaints complaints;
    private final Institutions institutions;
    private final Bills bills;
    private final ComplainedAccess accesses;
    private final Guardians guardians;
    private final WorkingDays days;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Complaining(
            Complaints complaints,
            Institutions institutions,
            Bills bills,
            ComplainedAccess accesses,
            Guardians guardians,
            WorkingDays days,
            Rulebook rulebook,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.complaints = complaints;
        this.institutions = institutions;
        this.bills = bills;
        this.accesses = accesses;
        this.guardians = guardians;
        this.days = days;
        this.rulebook = rulebook;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param institution slug of the hospital
     * @param about the appointment or visit it concerns, if one
     * @param aboutEntry the entry of the access log it concerns, if one
     */
    record Filing(
            String institution,
            ComplaintKind kind,
            @Nullable Subject about,
            @Nullable Long aboutEntry,
            @Nullable String text) {}

    /**
     * The same words twice while the first wait give the first complaint again. Refuses {@code oversight.no-such-institution},
     * {@code oversight.no-such-subject}, {@code text-missing}, {@code text-too-long} and {@code too-many-open}.
     */
    @Transactional
    public Complaint file(Caller who, Filing filing) {
        Instant at = clock.instant();
        Institution institution = institutions
                .ofSlug(filing.institution())
                .orElseThrow(() -> new NotFound("oversight.no-such-institution"));
        RulesInForce rules = rulebook.rulesInForce(at, institution.scope());
        String text = Typed.required(filing.text(), "/text", rules.number("XL-TEXT", "complaintToHospital"));
        requireOwn(who, institution.id(), filing.about());
        if (filing.aboutEntry() != null) {
            accesses.requireOwn(who, institution.id(), filing.aboutEntry());
        }
        Complaint complaint = complaint(who.person(), institution, filing, text, at);
        int most = rules.number("SV-15", "openPerPerson");
        var before = complaints.waiting(who.person(), institution.id(), text);
        if (before.isPresent()) {
            return before.get();
        }
        if (complaints.open(who.person()) >= most) {
            throw new TooManyOpen(most);
        }
        if (!complaints.insert(complaint)) {
            return complaints.waiting(who.person(), institution.id(), text).orElseThrow();
        }
        audit.granted(who, "complaint.file", "complaint", complaint.id().value(), who.person(), "own");
        return complaint;
    }

    private Complaint complaint(PersonId person, Institution institution, Filing filing, String text, Instant at) {
        RulesInForce rules = rulebook.rulesInForce(at, institution.scope());
        return new Complaint(
                new ComplaintId(ids.next()),
                ticket(at, complaints.nextTicket()),
                person,
                institution.id(),
                filing.about(),
                filing.aboutEntry(),
                filing.kind(),
                text,
                at,
                days.after(at, rules.number("SV-15", "acceptWorkingDays")),
                days.after(at, rules.number("SV-15", "answerWorkingDays")),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** 投诉 2026-11-22 no. 42 → TS20261122-00042. */
    static String ticket(Instant at, long number) {
        return "TS" + DateTimeFormatter.BASIC_ISO_DATE.format(ChinaTime.dateOf(at)) + "-" + "%05d".formatted(number);
    }

    /** Every visit and appointment has a bill, which knows whose it is and where. */
    private void requireOwn(Caller who, InstitutionId institution, @Nullable Subject about) {
        if (about == null) {
            return;
        }
        Bill bill = bills.of(about)
                .filter(b -> b.institution().equals(institution.value()))
                .orElseThrow(() -> new NotFound("oversight.no-such-subject"));
        if (!guardians.mayActFor(who.person(), bill.patient())) {
            throw new NotFound("oversight.no-such-subject", bill.patient());
        }
    }
}
