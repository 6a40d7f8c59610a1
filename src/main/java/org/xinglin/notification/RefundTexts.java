package org.xinglin.notification;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.directory.InstitutionId;
import org.xinglin.settlement.BillRefunded;
import org.xinglin.settlement.Bills;
import org.xinglin.wording.TextOccasion;
import org.xinglin.wording.Wordings;

/** Money that goes back is also told by text message, in both languages at once: a telephone has no language. */
@Component
class RefundTexts {

    private final PressingTexts texts;
    private final Bills bills;
    private final Wordings wordings;

    RefundTexts(PressingTexts texts, Bills bills, Wordings wordings) {
        this.texts = texts;
        this.bills = bills;
        this.wordings = wordings;
    }

    @ApplicationModuleListener
    void on(BillRefunded e) {
        InstitutionId house = bills.of(e.subject())
                .map(bill -> new InstitutionId(bill.institution()))
                .orElse(null);
        String words =
                wordings.say(TextOccasion.REFUND, house, e.at(), e.amount().toString());
        texts.tell(e.payer(), e.bill().value(), e.at(), words);
    }
}
