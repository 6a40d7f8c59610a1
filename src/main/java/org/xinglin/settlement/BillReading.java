package org.xinglin.settlement;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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
    private final ObjectProvider<Payees> payees;
    private final AuditLog audit;
    private final Clock clock;

    BillReading(
            Bills bills,
            People people,
            Guardians guardians,
            ObjectProvider<Payees> payees,
            AuditLog audit,
            Clock clock) {
        this.bills = bills;
        this.people = people;
        this.guardians = guardians;
        this.payees = payees;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<BillView> mine(Caller who, String after, int size) {
        List<Bill> rows = bills.concerning(who.person(), BillCursor.read(after), size + 1);
        audit.granted(who, "bill.list", "bill", who.person().value(), who.person(), "own");
        return Page.of(views(rows), size, view -> BillCursor.after(view).toString());
    }

    @Transactional
    public BillView one(Caller who, BillId id) {
        Bill bill = required(who, id);
        audit.granted(who, "bill.read", "bill", id.value(), bill.patient(), "own");
        return views(List.of(bill)).getFirst();
    }

    /** The bill, if the caller has to do with it. */
    Bill required(Caller who, BillId id) {
        return bills.find(id)
                .filter(b ->
                        b.payer().equals(who.person()) || guardians.mayActFor(who.person(), b.patient(), Errand.BOOK))
                .orElseThrow(() -> new NotFound("settlement.no-such-bill"));
    }

    private List<BillView> views(List<Bill> rows) {
        Map<PersonId, Person> patients = people
                .all(rows.stream().map(Bill::patient).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<BillId, List<BillView.RefundView>> refunds =
                bills.refunds(rows.stream().map(Bill::id).toList());
        return rows.stream()
                .map(b -> view(b, patients, refunds.getOrDefault(b.id(), List.of())))
                .toList();
    }

    private BillView view(Bill bill, Map<PersonId, Person> patients, List<BillView.RefundView> refunds) {
        Person patient = patients.get(bill.patient());
        return new BillView(
                bill.id(),
                bill.subject().kind(),
                bill.subject().id().toString(),
                patient == null ? "" : patient.name(),
                payee(bill),
                bill.total(),
                bill.refunded(),
                bill.state(),
                bill.state() == Bill.State.OPEN && clock.instant().isBefore(bill.payBy()),
                bill.openedAt(),
                bill.payBy(),
                bill.paidAt(),
                bill.paymentNo(),
                bill.receiptNo(),
                bill.lines(),
                refunds);
    }

    Payee payee(Bill bill) {
        Payees register = payees.getIfAvailable();
        return register == null ? new Payee("", "") : register.named(bill.institution());
    }
}
