package org.xinglin.notification;

import java.time.format.DateTimeFormatter;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.examination.PreparationDue;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.wording.TextOccasion;
import org.xinglin.wording.Wordings;

/**
 * A medicine to stop or a fast to begin cannot wait for somebody to look into the app; it names neither the examination nor
 * the hospital.
 */
@Component
class PreparationTexts {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private final PressingTexts texts;
    private final Recipients recipients;
    private final Wordings wordings;

    PreparationTexts(PressingTexts texts, Recipients recipients, Wordings wordings) {
        this.texts = texts;
        this.recipients = recipients;
        this.wordings = wordings;
    }

    @ApplicationModuleListener
    void on(PreparationDue e) {
        String words = wordings.say(TextOccasion.PREPARATION, e.institution(), e.at(), CLOCK.format(e.startsAt()));
        texts.tell(recipients.forPatient(e.patient()), e.order().value(), e.at(), words);
    }
}
