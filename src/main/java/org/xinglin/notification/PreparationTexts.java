package org.xinglin.notification;

import java.time.format.DateTimeFormatter;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.examination.PreparationDue;
import org.xinglin.kernel.ChinaTime;

/**
 * A medicine to stop or a fast to begin cannot wait for somebody to look into the app; it names neither the examination nor
 * the hospital.
 */
@Component
class PreparationTexts {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ChinaTime.ZONE);
    private static final String WORDS =
            "【杏林】您预约了 %s 的检查，从现在起要做准备，步骤见“我的检查”。You have an examination at %s; begin to prepare now, see My examinations.";

    private final PressingTexts texts;
    private final Recipients recipients;

    PreparationTexts(PressingTexts texts, Recipients recipients) {
        this.texts = texts;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(PreparationDue e) {
        String when = CLOCK.format(e.startsAt());
        texts.tell(recipients.forPatient(e.patient()), e.order().value(), e.at(), WORDS.formatted(when, when));
    }
}
