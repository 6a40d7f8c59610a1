package org.xinglin.attendance;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;

/** Gives patients an appointment for their calendar; a file fetched after a change replaces the entry of the one before. */
@Service
class CalendarFiles {
    private final CheckingIn checkingIn;
    private final Practitioners practitioners;
    private final Institutions institutions;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarFiles(
            CheckingIn checkingIn,
            Practitioners practitioners,
            Institutions institutions,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.checkingIn = checkingIn;
        this.practitioners = practitioners;
        this.institutions = institutions;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public byte[] of(Caller who, AppointmentId id, Locale locale) {
        BookedAppointment a = checkingIn.own(who, id);
        boolean english = "en".equals(locale.getLanguage());
        var doctor = practitioners.require(a.practitioner());
        var institution = institutions.require(a.institution());
        audit.granted(who, "appointment.read", "appointment", id.value(), a.patient(), "own");
        String name = english ? doctor.nameEn() : doctor.name();
        Change change = change(a);
        return new CalendarEntry(
                        id.toString(),
                        change.sequence(),
                        change.at(),
                        a.startsAt(),
                        a.endsAt(),
                        state(a),
                        english ? "Clinic visit: " + name : "门诊就诊：" + name,
                        institution.clinicName().in(locale) + " " + a.place().in(locale),
                        english
                                ? "Appointment code " + a.code() + ". Check in when you arrive; bring your ID."
                                : "预约码 " + a.code() + "。到院后请签到，带好身份证件。")
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }

    private record Change(int sequence, Instant at) {}

    /** What the calendar was told last is kept as a print; another print is the next change. */
    private Change change(BookedAppointment a) {
        String print = String.join(
                "|",
                List.of(
                        a.startsAt().toString(),
                        a.endsAt().toString(),
                        a.place().zh(),
                        state(a)));
        return jdbc.sql("""
                insert into attendance.calendar_entry as c (appointment_id, print, changed_at) values (:id, :print, :at)
                on conflict (appointment_id) do update set
                  sequence = c.sequence + case when c.print = excluded.print then 0 else 1 end,
                  changed_at = case when c.print = excluded.print then c.changed_at else excluded.changed_at end,
                  print = excluded.print
                returning sequence, changed_at
                """)
                .param("id", a.id().value())
                .param("print", print)
                .param("at", Sql.timestamp(clock.instant()))
                .query((row, n) -> new Change(row.getInt("sequence"), Sql.instant(row, "changed_at")))
                .single();
    }

    private static String state(BookedAppointment a) {
        return switch (a.standing()) {
            case HELD -> "TENTATIVE";
            case CONFIRMED -> "CONFIRMED";
            case ENDED -> "CANCELLED";
        };
    }
}
