package org.xinglin.settlement;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.Errand;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.identity.Withholding;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.PersonId;

/** Shows bills to who pays them, to the patient and to who acts for the patient; others find nothing. */
@Service
class BillReading {
    private final Bills bills;
    private final People people;
    private final Guardians guardians;
    private final Withholding withholding;
    private final ObjectProvider<Payees> payees;
    private final AuditLog audit;
    private final Clock clock;

    BillReading(
            Bills bills,
            People people,
            Guardians guardians,
            Withholding withholding,
            ObjectProvider<Payees> payees,
            AuditLog audit,
            Clock clock) {
        this.bills = bills;
        this.people = people;
        this.guardians = guardians;
        this.withholding = withholding;
        this.payees = payees;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<BillView> mine(Caller who, String after, int size) {
        List<Bill> rows = bills.concerning(who.person(), BillCursor.read(after), size + 1);
        audit.granted(who, "bill.list", "bill", who.person().value(), who.person(), "own");
        return Page.of(views(who, rows), size, view -> BillCursor.after(view).toString());
    }

    @Transactional
    public BillView one(Caller who, BillId id) {
        Bill bill = required(who, id);
        audit.granted(who, "bill.read", "bill", id.value(), bill.patient(), "own");
        return views(who, List.of(bill)).getFirst();
    }

    /** The bill in words; refuses {@code identity.locked-from-you}. */
    @Transactional
    public BillView whole(Caller who, BillId id) {
        BillView bill = one(who, id);
        if (bill.withheld()) {
            throw withholding.refusal(required(who, id).patient());
        }
        return bill;
    }

    /** The bill, if the caller has to do with it. */
    Bill required(Caller who, BillId id) {
        return bills.find(id)
                .filter(b ->
                        b.payer().equals(who.person()) || guardians.mayActFor(who.person(), b.patient(), Errand.BOOK))
                .orElseThrow(() -> new NotFound("settlement.no-such-bill"));
    }

    private List<BillView> views(Caller who, List<Bill> rows) {
        Set<PersonId> actsFor = guardians.actedFor(who.person(), rows.stream().map(Bill::patient), Errand.BOOK);
        Set<UUID> kept = withholding.from(who, actsFor);
        Map<PersonId, Person> patients = people
                .all(rows.stream().map(Bill::patient).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<BillId, List<BillView.RefundView>> refunds =
                bills.refunds(rows.stream().map(Bill::id).toList());
        return rows.stream()
                .map(b -> {
                    boolean closed = !actsFor.contains(b.patient())
                            || kept.contains(b.subject().id());
                    return view(b, patients, refunds.getOrDefault(b.id(), List.of()), closed && !payable(b));
                })
                .toList();
    }

    private boolean payable(Bill bill) {
        return bill.state() == Bill.State.OPEN && clock.instant().isBefore(bill.payBy());
    }

    /** @param withheld whoever paid keeps their sums, and reads no more what it was for */
    private BillView view(
            Bill bill, Map<PersonId, Person> patients, List<BillView.RefundView> refunds, boolean withheld) {
        Person patient = patients.get(bill.patient());
        return new BillView(
                bill.id(),
                bill.subject().kind(),
                bill.subject().id().toString(),
                patient == null ? "" : patient.name(),
                withheld ? new Payee("", "") : payee(bill),
                bill.total(),
                bill.refunded(),
                bill.state(),
                payable(bill),
                bill.openedAt(),
                bill.payBy(),
                bill.paidAt(),
                bill.paymentNo(),
                bill.receiptNo(),
                withheld ? List.of() : bill.lines(),
                refunds,
                withheld);
    }

    Payee payee(Bill bill) {
        Payees register = payees.getIfAvailable();
        return register == null ? new Payee("", "") : register.named(bill.institution());
    }
}
