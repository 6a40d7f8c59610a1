package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The books of a product as a test reads them from outside: places, money and ledger say the same. */
record Books(JdbcClient jdbc) {
    void assertAgree() {
        assertThat(none("""
                select s.id from scheduling.slot s
                where s.taken > s.capacity or s.taken <>
                  (select count(*) from scheduling.appointment a where a.slot_id = s.id and a.state in ('HELD', 'CONFIRMED'))
                  + (select count(*) from scheduling.slot_hold h where h.slot_id = s.id and h.released_at is null)
                """)).as("slots that are oversold or miscounted").isEmpty();
        assertThat(none("""
                select a.id from scheduling.appointment a join settlement.bill b on b.subject_kind = 'appointment' and b.subject_id = a.id
                where (a.state = 'CONFIRMED') <> (b.state = 'PAID' and b.refunded < b.total) or (a.state = 'HELD') <> (b.state = 'OPEN')
                """))
                .as("places without their payment, or payments without their place")
                .isEmpty();
        assertThat(none("""
                select b.id from settlement.bill b
                where coalesce((select sum(p.amount) from settlement.payment p where p.bill_id = b.id and p.state = 'PAID'), 0)
                  <> coalesce((select sum(t.amount) from settlement.transfer t where t.bill_id = b.id and t.debit = 'CASHIER_CLEARING'), 0)
                """))
                .as("bills whose ledger does not agree with their payments")
                .isEmpty();
    }

    private List<UUID> none(String sql) {
        return jdbc.sql(sql).query(UUID.class).list();
    }
}
