package org.xinglin.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.xinglin.kernel.PersonId;
import org.xinglin.testing.ProductTest;

/** Text slots kept for visits: as many as there are, once for each visit, given back once. */
@ProductTest
class SlotHoldTests {
    private static final Duration AHEAD = Duration.ofHours(30);

    @Autowired
    ApplicationContext product;

    @Autowired
    SlotHold holds;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    Clinic clinic;

    @BeforeEach
    void open() {
        clinic = Clinic.of(product);
    }

    @Test
    void aVisitKeepsOnePlaceHoweverOftenItAsks() {
        SlotId slot = clinic.slot("TEXT", 2, AHEAD);
        UUID visit = UUID.randomUUID();
        HeldSlot held = hold(slot, visit);
        assertThat(hold(slot, visit)).isEqualTo(held);
        assertThat(clinic.taken(slot)).isEqualTo(1);
    }

    @Test
    void aFullSlotRefusesAndKeepsNothing() {
        SlotId slot = clinic.slot("TEXT", 1, AHEAD);
        hold(slot, UUID.randomUUID());
        UUID late = UUID.randomUUID();
        assertThatThrownBy(() -> hold(slot, late)).isInstanceOf(SlotFull.class);
        assertThat(live(slot)).isEqualTo(1);
        assertThat(clinic.taken(slot)).isEqualTo(1);
    }

    @Test
    void aPlaceGivenBackTwiceIsFreeOnce() {
        SlotId slot = clinic.slot("TEXT", 1, AHEAD);
        UUID visit = UUID.randomUUID();
        hold(slot, visit);
        release(visit);
        release(visit);
        release(UUID.randomUUID());
        assertThat(clinic.taken(slot)).isZero();
        hold(slot, UUID.randomUUID());
        assertThat(clinic.taken(slot)).isEqualTo(1);
    }

    @Test
    void whatIsNotForTextVisitsOrHasBegunIsGone() {
        for (SlotId slot : new SlotId[] {
            clinic.slot(1, AHEAD), clinic.slot("TEXT", 1, Duration.ofMinutes(-5)), new SlotId(UUID.randomUUID())
        }) {
            assertThatThrownBy(() -> hold(slot, UUID.randomUUID())).isInstanceOf(SlotGone.class);
        }
        assertThatThrownBy(() -> holds.hold(clinic.slot("TEXT", 1, AHEAD), UUID.randomUUID(), someone()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void manyVisitsAtOnceGetAsManyPlacesAsThereAre() throws Exception {
        SlotId slot = clinic.slot("TEXT", 3, AHEAD);
        var refused = new AtomicInteger();
        Callable<Void> visit = () -> {
            try {
                hold(slot, UUID.randomUUID());
            } catch (SlotFull e) {
                refused.incrementAndGet();
            }
            return null;
        };
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var done : pool.invokeAll(java.util.Collections.nCopies(12, visit))) {
                done.get();
            }
        }
        assertThat(refused).hasValue(9);
        assertThat(clinic.taken(slot)).isEqualTo(3);
        assertThat(live(slot)).isEqualTo(3);
    }

    private HeldSlot hold(SlotId slot, UUID visit) {
        return transaction.execute(status -> holds.hold(slot, visit, someone()));
    }

    private void release(UUID visit) {
        transaction.executeWithoutResult(status -> holds.release(visit));
    }

    private int live(SlotId slot) {
        return jdbc.sql("select count(*) from scheduling.slot_hold where slot_id = :slot and released_at is null")
                .param("slot", slot.value())
                .query(Integer.class)
                .single();
    }

    private static PersonId someone() {
        return new PersonId(UUID.randomUUID());
    }
}
