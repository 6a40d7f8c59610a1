package org.xinglin.notification;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.duty.Duties;
import org.xinglin.duty.DutyCode;
import org.xinglin.duty.RoleChanged;
import org.xinglin.oversight.ComplaintHanded;
import org.xinglin.oversight.ComplaintOverdue;

/** Tells staff of what concerns them: a complaint left lying those who answer for it, a changed role its holder. */
@Component
class StaffNotices {
    private final Inbox inbox;
    private final Duties duties;

    StaffNotices(Inbox inbox, Duties duties) {
        this.inbox = inbox;
        this.duties = duties;
    }

    @ApplicationModuleListener
    void on(ComplaintOverdue e) {
        Stream.concat(
                        Stream.ofNullable(e.handler()),
                        Stream.of(DutyCode.COMPLAINTS, DutyCode.QUALITY)
                                .flatMap(code -> duties.holders(e.institution(), code, e.at()).stream()))
                .distinct()
                .forEach(person -> inbox.tell(new News(
                        person,
                        Kind.COMPLAINT_OVERDUE,
                        "complaint",
                        e.complaint().value(),
                        e.at(),
                        Map.of("outcome", e.step()))));
    }

    @ApplicationModuleListener
    void on(ComplaintHanded e) {
        inbox.tell(new News(
                e.to(),
                Kind.COMPLAINT_HANDED,
                "complaint",
                e.complaint().value(),
                e.at(),
                Map.of("handover", e.handover().toString())));
    }

    @ApplicationModuleListener
    void on(RoleChanged e) {
        inbox.tell(new News(
                e.person(),
                Kind.ROLE_CHANGED,
                "role",
                e.change(),
                e.at(),
                Map.of(
                        "outcome",
                        e.given() ? "GIVEN" : "TAKEN",
                        "role",
                        e.role().name())));
    }
}
