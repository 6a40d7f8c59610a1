package org.xinglin.notification;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.conduct.AppealDecided;
import org.xinglin.conduct.NoShowMarked;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.rebooking.PlaceLost;
import org.xinglin.scheduling.AppointmentMoved;

/** Tells what became of a booking: moved, its doctor away, missed, an appeal decided. */
@Component
class BookingNotices {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ChinaTime.ZONE);
    private static final String MOVED =
            "【杏林】%s 的门诊停诊，已为您改到 %s，请在 %s 前到预约页面接受或退费，未答复将全额退费。Your clinic was stopped; a new time is kept for you, please answer.";
    private static final String LOST =
            "【杏林】%s 的门诊停诊，费用全额退回，请重新预约。Your clinic was stopped; all of your money goes back.";

    private final Inbox inbox;
    private final Recipients recipients;
    private final PressingTexts texts;

    BookingNotices(Inbox inbox, Recipients recipients, PressingTexts texts) {
        this.inbox = inbox;
        this.recipients = recipients;
        this.texts = texts;
    }

    /** A move by leave has a message of its own. */
    @ApplicationModuleListener
    void on(AppointmentMoved e) {
        if (e.reason().equals("patient")) {
            inbox.tell(new News(
                    recipients.forPatient(e.patient()),
                    Kind.APPOINTMENT_MOVED,
                    "appointment",
                    e.appointment().value(),
                    e.at(),
                    Map.of(
                            "practitioner", e.practitioner().toString(),
                            "startsAt", e.startsAt().toString())));
        }
    }

    @ApplicationModuleListener
    void on(PlaceLost e) {
        PersonId person = recipients.forPatient(e.patient());
        var facts = new HashMap<String, String>();
        facts.put("practitioner", e.practitioner().toString());
        facts.put("startsAt", e.startsAt().toString());
        facts.put("outcome", e.outcome());
        facts.put("amount", e.refund().toString());
        if (e.newStartsAt() != null && e.answerBy() != null) {
            facts.put("newStartsAt", e.newStartsAt().toString());
            facts.put("until", e.answerBy().toString());
        }
        inbox.tell(
                new News(person, Kind.PLACE_LOST, "appointment", e.appointment().value(), e.at(), facts));
        String words = e.newStartsAt() == null || e.answerBy() == null
                ? LOST.formatted(CLOCK.format(e.startsAt()))
                : MOVED.formatted(
                        CLOCK.format(e.startsAt()), CLOCK.format(e.newStartsAt()), CLOCK.format(e.answerBy()));
        texts.tell(person, e.appointment().value(), e.at(), words);
    }

    @ApplicationModuleListener
    void on(NoShowMarked e) {
        inbox.tell(new News(
                recipients.forPatient(e.patient()),
                Kind.NO_SHOW_MARKED,
                "no-show",
                e.appointment().value(),
                e.at(),
                Map.of("startsAt", e.startsAt().toString())));
    }

    @ApplicationModuleListener
    void on(AppealDecided e) {
        inbox.tell(new News(
                recipients.forPatient(e.patient()),
                Kind.APPEAL_DECIDED,
                "no-show",
                e.appointment().value(),
                e.at(),
                Map.of("reason", e.accepted() ? "APPEAL_ACCEPTED" : "APPEAL_REJECTED")));
    }
}
