package org.xinglin.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.BookedAppointments;
import org.xinglin.scheduling.ClinicHours;

/** Plants the lines of the clinics that are going on: some seen, one called, some waiting, the rest on their way. */
@Component
class LiveLineDemoRows implements DemoRows {
    /** Who is due within this time is there already, but for every fifth. */
    private static final Duration EARLY = Duration.ofMinutes(45);

    private static final int NOT_HERE = 5;
    private static final Duration VISIT = Duration.ofMinutes(7);

    private final BookedAppointments booked;
    private final Queues queues;
    private final Tickets tickets;

    LiveLineDemoRows(BookedAppointments booked, Queues queues, Tickets tickets) {
        this.booked = booked;
        this.queues = queues;
        this.tickets = tickets;
    }

    @Override
    public int order() {
        return 56;
    }

    @Override
    public String title() {
        return "who is in the waiting rooms";
    }

    @Override
    public void plant(DemoSeed seed) {
        LocalDate today = ChinaTime.dateOf(seed.at());
        var persona = new PersonId(seed.id("person.patient", 1));
        booked.clinics(today, today).stream()
                .filter(c -> c.begins().isBefore(seed.at()) && c.ends().isAfter(seed.at()))
                .forEach(c -> line(c, persona, seed.at()));
    }

    /** The patient whom visitors play is left on the way, to check in. */
    private void line(ClinicHours clinic, PersonId persona, Instant at) {
        List<BookedAppointment> due = booked.confirmedIn(clinic.session()).stream()
                .filter(a ->
                        a.startsAt().isBefore(at.plus(EARLY)) && !a.patient().equals(persona))
                .toList();
        if (due.isEmpty()) {
            return;
        }
        queues.open(clinic);
        boolean called = false;
        for (int i = 0; i < due.size(); i++) {
            BookedAppointment guest = due.get(i);
            boolean past = guest.startsAt().plus(VISIT).isBefore(at);
            if (!past && i % NOT_HERE == NOT_HERE - 1) {
                continue;
            }
            arrive(guest, at, i);
            if (past) {
                tickets.call(guest.id(), guest.startsAt());
                tickets.begin(guest.id(), guest.startsAt().plusSeconds(40));
                tickets.leave(guest.id(), TicketState.SEEN, guest.startsAt().plus(VISIT));
            } else if (!called) {
                tickets.call(guest.id(), at.minusSeconds(20));
                called = true;
            }
        }
        queues.changed(clinic.session());
    }

    private void arrive(BookedAppointment guest, Instant at, int place) {
        Instant usual = guest.startsAt().minus(Duration.ofMinutes(20 + place % 7));
        Instant came = usual.isBefore(at) ? usual : at.minusSeconds(60L * (1 + place % 4));
        tickets.insert(
                new Ticket(
                        guest.id(),
                        guest.session(),
                        guest.patient(),
                        queues.nextNumber(guest.session()),
                        guest.startsAt(),
                        guest.startsAt(),
                        came,
                        false,
                        null,
                        TicketState.WAITING,
                        0,
                        null,
                        null,
                        null),
                place % 3 == 0 ? "DESK" : "PATIENT");
    }
}
