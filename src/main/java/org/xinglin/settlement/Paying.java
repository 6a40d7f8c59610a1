package org.xinglin.settlement;

import java.time.Clock;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.IdempotencyKeyReused;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.NotFound;

/** What the payer does before the cashier: look, step up to the counter, try again. */
@Service
class Paying {
    private final Payments payments;
    private final BillReading bills;
    private final Cashiers cashiers;
    private final SandboxCashier sandbox;
    private final Installation installation;
    private final Numbers numbers;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Paying(
            Payments payments,
            BillReading bills,
            Cashiers cashiers,
            SandboxCashier sandbox,
            Installation installation,
            Numbers numbers,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.payments = payments;
        this.bills = bills;
        this.cashiers = cashiers;
        this.sandbox = sandbox;
        this.installation = installation;
        this.numbers = numbers;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    PaymentView look(Caller who, String no) {
        Payment payment = mine(who, no);
        audit.granted(who, "payment.read", "bill", payment.bill().value(), payment.patient(), "own");
        return view(who, payment);
    }

    /** Makes the payment known at its cashier; from now on the cashier is asked when no notice comes. */
    PaymentView present(Caller who, String no) {
        Payment payment = mine(who, no);
        if (payment.state() == PaymentState.PENDING) {
            requireOpen(payment.billState());
            cashiers.named(payment.cashier()).present(payment);
            Instant at = clock.instant();
            payments.presented(no, at, at.plus(PaymentEnquiry.FIRST));
        }
        return view(who, mine(who, no));
    }

    /** Plays the payer at the sandbox counter. */
    void act(Caller who, String no, SandboxAct act) {
        Payment payment = mine(who, no);
        if (!payment.cashier().equals(sandbox.name()) || !installation.mayUse("cashier")) {
            throw new NotFound("settlement.no-such-payment");
        }
        present(who, no);
        sandbox.act(no, act);
    }

    /**
     * Opens another payment of a bill whose last one failed.
     *
     * @throws BillClosed when there is nothing to pay any more
     */
    PaymentView again(Caller who, BillId id, IdempotencyKey key) {
        Bill bill = bills.required(who, id);
        String intent = who.person() + "/" + key.value();
        Instant at = clock.instant();
        try {
            transaction.executeWithoutResult(status -> {
                if (payments.knows(intent).isEmpty()) {
                    requireOpen(bill.state());
                    payments.add(numbers.payment(at), id, intent, at);
                    audit.granted(who, "payment.open", "bill", id.value(), bill.patient(), "own");
                }
            });
        } catch (DuplicateKeyException e) {
            // One is open already, by this intent or another; the answer below is that one.
        }
        Payment made = payments.knows(intent).or(() -> payments.pending(id)).orElseThrow(BillClosed::new);
        if (!made.bill().equals(id)) {
            throw new IdempotencyKeyReused();
        }
        return view(who, made);
    }

    private static void requireOpen(Bill.State state) {
        if (state != Bill.State.OPEN) {
            throw new BillClosed();
        }
    }

    private Payment mine(Caller who, String no) {
        return payments.find(no)
                .filter(p -> p.payer().equals(who.person()))
                .orElseThrow(() -> new NotFound("settlement.no-such-payment"));
    }

    private PaymentView view(Caller who, Payment payment) {
        Bill bill = bills.required(who, payment.bill());
        return new PaymentView(
                payment.no(),
                bill.id(),
                bill.subject().kind(),
                bill.subject().id().toString(),
                bills.payee(bill),
                payment.amount(),
                payment.state(),
                bill.state(),
                bill.payBy(),
                payment.cashier().equals(sandbox.name()) && installation.mayUse("cashier"),
                payment.failure(),
                bill.lines());
    }
}
