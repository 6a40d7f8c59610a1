package org.xinglin.settlement;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.Sql;

/** The sandbox cashier's own books, kept in tables so that it forgets as little as a real one. */
@Repository
class SandboxOrders {
    private final JdbcClient jdbc;

    SandboxOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An order at the counter. */
    record Order(String no, Money amount, String state, String reference) {}

    void add(String no, String amount) {
        jdbc.sql("""
                insert into settlement.sandbox_order (no, amount, state, reference) values (:no, :amount, 'OPEN', 'S' || :no)
                on conflict (no) do nothing
                """).param("no", no).param("amount", new BigDecimal(amount)).update();
    }

    Optional<Order> find(String no) {
        return jdbc.sql("select no, amount, state, reference from settlement.sandbox_order where no = :no")
                .param("no", no)
                .query((row, n) -> new Order(
                        row.getString("no"),
                        Sql.money(row, "amount"),
                        row.getString("state"),
                        row.getString("reference")))
                .optional();
    }

    /** Ends an open order; one that is paid stays paid, and paying it again finds it as it is. */
    Optional<Order> finish(String no, String state) {
        jdbc.sql("update settlement.sandbox_order set state = :state where no = :no and state <> 'PAID'")
                .param("no", no)
                .param("state", state)
                .update();
        return find(no).filter(o -> o.state().equals(state));
    }

    /** Gives money back once per refund number; an order from before these books began counts as paid. */
    String refund(String no, String order, String amount) {
        jdbc.sql("""
                insert into settlement.sandbox_refund (no, order_no, amount) values (:no, :order, :amount) on conflict (no) do nothing
                """)
                .param("no", no)
                .param("order", order)
                .param("amount", new BigDecimal(amount))
                .update();
        return "S" + no;
    }
}
