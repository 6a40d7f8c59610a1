package org.xinglin.notification;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.outage.ExaminationDisplaced;

/** Tells whose examination lost its device: in the app, and by text message without saying what is examined. */
@Component
class OutageNotices {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ChinaTime.ZONE);
    private static final String MOVED =
            "【杏林】%s 的检查因设备停用改到 %s，请在 %s 前到“我的检查”接受、改期或退费，未答复将全额退费。Your examination was moved; please answer in My examinations.";
    private static final String LOST =
            "【杏林】%s 的检查因设备停用取消，已付费用全额退回，检查单仍有效，请重新预约。Your examination was stopped; all you paid goes back.";

    private final Inbox inbox;
    private final Recipients recipients;
    private final PressingTexts texts;

    OutageNotices(Inbox inbox, Recipients recipients, PressingTexts texts) {
        this.inbox = inbox;
        this.recipients = recipients;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(ExaminationDisplaced e) {
        PersonId person = recipients.forPatient(e.patient());
        var facts = new HashMap<String, String>();
        facts.put("startsAt", e.startsAt().toString());
        facts.put("outcome", e.outcome());
        facts.put("amount", e.refund().toString());
        String was = CLOCK.format(e.startsAt());
        String words = LOST.formatted(was);
        if (e.newStartsAt() != null && e.answerBy() != null) {
            facts.put("newStartsAt", e.newStartsAt().toString());
            facts.put("until", e.answerBy().toString());
            words = MOVED.formatted(was, CLOCK.format(e.newStartsAt()), CLOCK.format(e.answerBy()));
        }
        inbox.tell(new News(
                person, Kind.EXAMINATION_DISPLACED, "examination", e.order().value(), e.at(), facts));
        texts.tell(person, e.order().value(), e.at(), words);
    }
}
