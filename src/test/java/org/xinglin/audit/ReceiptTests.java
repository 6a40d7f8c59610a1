package org.xinglin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The daily receipts find what the chain alone cannot: a chain written anew by somebody who knows how. */
class ReceiptTests {
    private final LogDatabase db = new LogDatabase();

    @BeforeEach
    void threeDays() {
        for (int day = 0; day < 3; day++) {
            db.clock.setOffset(Duration.ofDays(day));
            db.write(10);
            db.pass();
            db.stamp();
        }
    }

    @Test
    void aDayHasOneReceiptOfWhereTheChainEnded() {
        Receipt today = db.stamp();
        assertThat(today.number()).isEqualTo(3);
        assertThat(today.position()).isEqualTo(30);
        db.write(5);
        db.pass();
        assertThat(db.stamp().position()).isEqualTo(30);
        assertThat(db.verify()).isEqualTo(new AuditChain.Report(35, 3, java.util.List.of()));
    }

    @Test
    void aDayWithoutANewEntryNeedsNoReceipt() {
        db.clock.setOffset(Duration.ofDays(3));
        assertThatThrownBy(db::stamp).isInstanceOf(java.util.NoSuchElementException.class);
        db.clock.setOffset(Duration.ofDays(4));
        db.write(1);
        db.pass();
        assertThat(db.stamp().number()).isEqualTo(4);
        assertThat(db.verify().whole()).isTrue();
    }

    @Test
    void aChainWrittenAnewIsFoundAndLocatedBetweenTwoReceipts() {
        db.tamper("update audit.entry set person_id = gen_random_uuid() where id = " + db.entryAt(14));
        db.forgeFrom(14);
        assertThat(db.verify().flaws())
                .hasSize(2)
                .allMatch(f -> f instanceof ChainFlaw.Rewritten r && r.intactUntil() == 10)
                .anyMatch(f -> f instanceof ChainFlaw.Rewritten r && r.position() == 20);
    }

    @Test
    void aChainCutShortAndClosedAgainIsFound() {
        db.tamper("delete from audit.entry where id = " + db.entryAt(30)
                + "; delete from audit.seal where position = 30"
                + "; update audit.head set position = 29, hash = (select hash from audit.seal where position = 29)");
        assertThat(db.verify().flaws())
                .singleElement()
                .isInstanceOfSatisfying(
                        ChainFlaw.Rewritten.class, f -> assertThat(f.position()).isEqualTo(30));
    }

    @Test
    void aReceiptChangedToFitAForgeryIsFound() {
        db.tamper("update audit.entry set action = 'nothing' where id = " + db.entryAt(25));
        db.forgeFrom(25);
        db.tamper("update audit.receipt set hash = (select hash from audit.seal where position = 30) where number = 3");
        assertThat(db.verify().flaws())
                .singleElement()
                .isInstanceOfSatisfying(ChainFlaw.ReceiptUnsound.class, f -> assertThat(f.number())
                        .isEqualTo(3));
    }

    @Test
    void aReceiptTakenAwayIsFound() {
        db.tamper("delete from audit.receipt where number = 2");
        assertThat(db.verify().flaws()).containsExactly(new ChainFlaw.ReceiptMissing(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit.receipt set position = 1", "delete from audit.receipt", "truncate audit.receipt"})
    void receiptsAreAppendOnly(String sql) {
        assertThatThrownBy(() -> db.execute(sql)).hasMessageContaining("append-only");
    }
}
