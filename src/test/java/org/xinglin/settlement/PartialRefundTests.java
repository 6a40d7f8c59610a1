package org.xinglin.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.xinglin.kernel.Money;
import org.xinglin.scheduling.Clinic;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Parts of a payment go back, each once, and never more than came in. */
@ProductTest
class PartialRefundTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Refunding refunding;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    Subject subject;

    @BeforeEach
    void pay() {
        var clinic = Clinic.of(product);
        var held = clinic.hold(
                        new Visitor(product).signInAsPatient(),
                        clinic.slot(1, Duration.ofHours(30)),
                        "part-" + System.nanoTime())
                .expect(201);
        clinic.pay(held).expect(204);
        subject = new Subject("appointment", UUID.fromString(held.text("id")));
    }

    @Test
    void partsAddUpAndTheRestFollows() {
        part("10.00", "drug-1");
        part("5.50", "drug-2");
        assertThat(refunded()).isEqualTo("15.50");
        Money rest = transaction.execute(status -> refunding.refund(subject, "cancelled"));
        assertThat(rest).isEqualTo(Money.of("9.50"));
        assertThat(refunded()).isEqualTo("25.00");
        assertThat(ledger.imbalance()).isEmpty();
    }

    @Test
    void theSamePartAskedTwiceGoesBackOnce() {
        part("10.00", "drug-1");
        part("10.00", "drug-1");
        assertThat(refunded()).isEqualTo("10.00");
        assertThat(ledger.imbalance()).isEmpty();
    }

    @Test
    void moreThanIsLeftIsRefusedAndChangesNothing() {
        part("20.00", "drug-1");
        assertThatThrownBy(() -> part("5.01", "drug-2")).isInstanceOf(RefundTooLarge.class);
        assertThat(refunded()).isEqualTo("20.00");
        assertThatThrownBy(() -> part("0.00", "drug-3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> part("-1.00", "drug-4")).isInstanceOf(IllegalArgumentException.class);
        subject = new Subject("appointment", UUID.randomUUID());
        assertThatThrownBy(() -> part("1.00", "drug-5")).isInstanceOf(RefundTooLarge.class);
        assertThat(ledger.imbalance()).isEmpty();
    }

    @Test
    void partsAskedAtOnceNeverExceedThePayment() throws Exception {
        var number = new AtomicInteger();
        var refused = new AtomicInteger();
        Callable<Void> ask = () -> {
            try {
                part("6.00", "part-" + number.incrementAndGet());
            } catch (RefundTooLarge e) {
                refused.incrementAndGet();
            }
            return null;
        };
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var done : pool.invokeAll(Collections.nCopies(9, ask))) {
                done.get();
            }
        }
        assertThat(refused).hasValue(5);
        assertThat(refunded()).isEqualTo("24.00");
        assertThat(ledger.imbalance()).isEmpty();
    }

    private void part(String amount, String key) {
        transaction.executeWithoutResult(status -> refunding.refundPart(subject, Money.of(amount), "returned", key));
    }

    private String refunded() {
        return jdbc.sql("select refunded::text from settlement.bill where subject_id = :subject")
                .param("subject", subject.id())
                .query(String.class)
                .single();
    }
}
