package org.xinglin.settlement;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.Sql;

/** The double-entry ledger: every row takes an amount from one account to another. */
@Repository
class Ledger {
    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A bill whose ledger does not say what the bill says. */
    public record Imbalance(UUID bill, String what, Money expected, Money found) {}

    /** What an account holds; debits count up. */
    public record Balance(String account, Money amount) {}

    /**
     * Bills whose payments, refunds and income do not agree with the ledger, to the fen; empty when all is well. A row
     * cannot be unbalanced in itself, so this looks for rows that are missing, doubled or of another amount.
     */
    public List<Imbalance> imbalance() {
        return jdbc.sql("""
                with moved as (
                  select bill_id,
                    coalesce(sum(amount) filter (where debit = 'CASHIER_CLEARING'), 0) as received,
                    coalesce(sum(amount) filter (where credit = 'CASHIER_CLEARING'), 0) as returned,
                    coalesce(sum(amount) filter (where credit = 'INSTITUTION_INCOME'), 0)
                      - coalesce(sum(amount) filter (where debit = 'INSTITUTION_INCOME'), 0) as income,
                    coalesce(sum(amount) filter (where credit = 'UNCLAIMED'), 0)
                      - coalesce(sum(amount) filter (where debit = 'UNCLAIMED'), 0) as unclaimed,
                    coalesce(sum(amount) filter (where credit = 'REFUNDS_PAYABLE'), 0)
                      - coalesce(sum(amount) filter (where debit = 'REFUNDS_PAYABLE'), 0) as payable
                  from settlement.transfer group by bill_id
                ), paid as (
                  select bill_id, sum(amount) as amount from settlement.payment where state = 'PAID' group by bill_id
                ), refund as (
                  select bill_id, coalesce(sum(amount) filter (where state = 'OWED'), 0) as owed,
                    coalesce(sum(amount) filter (where state = 'SENT'), 0) as sent
                  from settlement.refund group by bill_id
                ), compared as (
                  select b.id, v.what, v.expected, v.found
                  from settlement.bill b
                  left join moved m on m.bill_id = b.id left join paid p on p.bill_id = b.id left join refund r on r.bill_id = b.id
                  cross join lateral (values
                    ('received', coalesce(p.amount, 0), coalesce(m.received, 0)),
                    ('income', case when b.state = 'PAID' then b.total - b.refunded else 0 end, coalesce(m.income, 0)),
                    ('unclaimed', 0::numeric, coalesce(m.unclaimed, 0)),
                    ('refunds payable', coalesce(r.owed, 0), coalesce(m.payable, 0)),
                    ('refunds sent', coalesce(r.sent, 0), coalesce(m.returned, 0))) as v (what, expected, found)
                )
                select id, what, expected, found from compared where expected <> found order by id, what limit 100
                """)
                .query((row, n) -> new Imbalance(
                        Sql.uuid(row, "id"),
                        row.getString("what"),
                        Sql.money(row, "expected"),
                        Sql.money(row, "found")))
                .list();
    }

    /** What stands on every account; the sum is zero. */
    public List<Balance> balances() {
        return jdbc.sql("""
                select account, sum(amount) as amount from (
                  select debit as account, amount from settlement.transfer
                  union all select credit, -amount from settlement.transfer) as half
                group by account order by account
                """)
                .query((row, n) -> new Balance(row.getString("account"), Sql.money(row, "amount")))
                .list();
    }
}
