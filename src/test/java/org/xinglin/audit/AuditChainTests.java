package org.xinglin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditChainTests {
    private final LogDatabase db = new LogDatabase();

    @BeforeEach
    void seal() {
        db.write(20);
        db.pass();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "person_id = gen_random_uuid()",
                "session_id = null",
                "roles = 'OPERATOR'",
                "institution_id = null",
                "source = ''",
                "action = 'record.print'",
                "item = 'note'",
                "item_id = null",
                "patient_id = gen_random_uuid()",
                "purpose = 'own'",
                "refusal = ''"
            })
    void everyFieldIsSealed(String change) {
        long entry = db.entryAt(7);
        db.tamper("update audit.entry set " + change + " where id = " + entry);
        assertThat(db.verify().flaws()).containsExactly(new ChainFlaw.Altered(7, entry));
    }

    @Test
    void aMissingEntryIsFound() {
        long entry = db.entryAt(3);
        db.tamper("delete from audit.entry where id = " + entry);
        assertThat(db.verify().flaws()).containsExactly(new ChainFlaw.EntryMissing(3, entry));
    }

    @Test
    void aGapIsFound() {
        db.tamper("delete from audit.seal where position between 5 and 6");
        db.clock.setOffset(Duration.ofMinutes(2));
        assertThat(db.verify().flaws().getFirst()).isEqualTo(new ChainFlaw.SealsMissing(5, 6));
    }

    @Test
    void anEndCutOffIsFound() {
        db.tamper("delete from audit.entry where id = " + db.entryAt(20)
                + "; delete from audit.seal where position = 20");
        assertThat(db.verify().flaws()).containsExactly(new ChainFlaw.SealsMissing(20, 20));
    }

    @Test
    void anEntryPutInLaterIsFound() {
        long entry = db.entryAt(20);
        db.tamper("update audit.seal set hash = sha256('x') where position = 20");
        assertThat(db.verify().flaws()).contains(new ChainFlaw.Altered(20, entry));
    }

    @Test
    void entriesSealedInAnotherOrderThanTheirNumbersAreWhole() throws SQLException {
        try (Connection slow = db.source.getConnection();
                var statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            db.write(5);
            statement.execute("""
                    insert into audit.entry (at, roles, source, action, item, purpose)
                    values (now(), 'DOCTOR', '10.0.0.7', 'record.read', 'record', 'treatment')
                    """);
            slow.commit();
        }
        db.pass();
        long last = db.count("seal");
        assertThat(db.entryAt(last - 5)).isGreaterThan(db.entryAt(last));
        assertThat(db.verify().flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4_000_000_000L})
    void aSealThatNamesAnotherEntryIsFound(long ahead) {
        long entry = db.entryAt(20);
        long named = db.count("entry") + ahead;
        db.tamper("update audit.seal set entry_id = " + named + " where position = 20");
        db.clock.setOffset(AuditChain.LONGEST_WAIT.plusSeconds(1));
        assertThat(db.verify().flaws())
                .satisfiesExactly(
                        flaw -> assertThat(flaw).isEqualTo(new ChainFlaw.EntryMissing(20, named)),
                        flaw -> assertThat(flaw)
                                .isInstanceOfSatisfying(ChainFlaw.Unsealed.class, f -> assertThat(f.entry())
                                        .isEqualTo(entry)));
    }

    @Test
    void anEntryThatWaitsTooLongForItsSealIsFound() {
        db.write(1);
        assertThat(db.verify().whole()).isTrue();
        db.clock.setOffset(AuditChain.LONGEST_WAIT.plusSeconds(1));
        assertThat(db.verify().flaws()).singleElement().isInstanceOf(ChainFlaw.Unsealed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set action = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "update audit.seal set position = position + 1",
                "delete from audit.seal",
                "truncate audit.seal",
                "delete from audit.head",
                "truncate audit.head"
            })
    void theLogIsAppendOnly(String sql) {
        assertThatThrownBy(() -> db.execute(sql)).hasMessageContaining("append-only");
        assertThat(db.verify().entries()).isEqualTo(20);
    }
}
