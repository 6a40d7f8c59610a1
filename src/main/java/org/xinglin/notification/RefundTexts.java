package org.xinglin.notification;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.settlement.BillRefunded;

/** Money that goes back is also told by text message, in both languages at once: a telephone has no language. */
@Component
class RefundTexts {
    private static final String WORDS = "【杏林】退款 %s 元已原路退回，详见“账单与收据”。Your refund of CNY %s is on its way back.";

    private final PressingTexts texts;

    RefundTexts(PressingTexts texts) {
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(BillRefunded e) {
        texts.tell(e.payer(), e.bill().value(), e.at(), WORDS.formatted(e.amount(), e.amount()));
    }
}
