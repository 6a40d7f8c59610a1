package org.xinglin.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.settlement.Notices;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Whatever patients, cashier and timers do in whatever order, the ledger balances and money follows the service. */
@ProductTest
class MoneyFollowsServiceTests {
    private static final int STEPS = 40;

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Lapsing lapsing;

    @Autowired
    Clock clock;

    private enum Act {
        HOLD,
        PAY,
        FAIL,
        LAPSE,
        CANCEL
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theLedgerBalancesAfterAnySequence(long seed) {
        var random = new Random(seed);
        Clinic clinic = Clinic.of(product);
        var notices = new Notices(product);
        List<Visitor> patients = List.of(visitor(), visitor(), visitor());
        List<SlotId> slots = List.of(clinic.slot(1, Duration.ofDays(2)), clinic.slot(2, Duration.ofDays(3)));
        var all = new ArrayList<Visitor.Answer>();
        for (int step = 0; step < STEPS; step++) {
            Visitor patient = patients.get(random.nextInt(patients.size()));
            Act act = all.isEmpty() ? Act.HOLD : Act.values()[random.nextInt(Act.values().length)];
            if (act == Act.HOLD) {
                var held = clinic.hold(patient, slots.get(random.nextInt(slots.size())), Clinic.key());
                assertThat(held.status()).isIn(201, 409);
                if (held.status() == 201) {
                    all.add(held);
                }
                continue;
            }
            Visitor.Answer target = all.get(random.nextInt(all.size()));
            switch (act) {
                case PAY -> clinic.pay(target).expect(204);
                case FAIL -> notices.failed(target.text("paymentNo"), "25.00").expect(204);
                case LAPSE -> {
                    clinic.overdue(target);
                    lapsing.lapse(clock.instant());
                }
                case CANCEL -> patient.post("/api/appointments/" + target.text("id") + "/cancellation", null);
                case HOLD -> {}
            }
        }
        assertMoneyFollowsService();
        slots.forEach(slot -> assertThat(clinic.taken(slot)).isEqualTo(clinic.live(slot)));
    }

    private Visitor visitor() {
        return new Visitor(product).signInAsPatient();
    }

    private void assertMoneyFollowsService() {
        assertThat(Clinic.of(product).imbalance()).isEmpty();
        assertThat(new Notices(product).sum()).isEqualByComparingTo(BigDecimal.ZERO);
        List<String> astray = jdbc.sql("""
                select a.id || ' ' || a.state || ' ' || b.state || ' ' || b.refunded
                from scheduling.appointment a join settlement.bill b on b.subject_id = a.id
                where (a.state = 'CONFIRMED') <> (b.state = 'PAID' and b.refunded = 0)
                   or (a.state = 'HELD') <> (b.state = 'OPEN')
                """).query((row, n) -> row.getString(1)).list();
        assertThat(astray)
                .as("paid without service, or service without payment")
                .isEmpty();
    }
}
