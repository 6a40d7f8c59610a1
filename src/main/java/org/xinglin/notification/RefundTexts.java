package org.xinglin.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.account.TextMessages;
import org.xinglin.kernel.Sql;
import org.xinglin.settlement.BillRefunded;

/** Money that goes back is also told by text message, in both languages at once: a telephone has no language. */
@Component
class RefundTexts {
    private static final String WORDS = "【杏林】退款 %s 元已原路退回，详见“账单与收据”。Your refund of CNY %s is on its way back.";

    private final JdbcClient jdbc;
    private final TextMessages texts;

    RefundTexts(JdbcClient jdbc, TextMessages texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** The row decides that the same refund is told once; when the service is away it goes with the transaction. */
    @ApplicationModuleListener
    void on(BillRefunded e) {
        boolean news = jdbc.sql("""
                insert into notification.text_message (person_id, subject_id, at) values (:person, :bill, :at)
                on conflict do nothing
                """)
                        .param("person", e.payer().value())
                        .param("bill", e.bill().value())
                        .param("at", Sql.timestamp(e.at()))
                        .update()
                == 1;
        if (news && !texts.send(e.payer(), WORDS.formatted(e.amount(), e.amount()))) {
            throw new IllegalStateException("the message service is away; the refund is told later");
        }
    }
}
