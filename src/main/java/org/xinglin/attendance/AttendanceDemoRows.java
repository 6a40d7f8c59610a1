package org.xinglin.attendance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.BookedAppointments;
import org.xinglin.scheduling.ClinicHours;

/** Plants how the last weeks' clinics went, so that waits can be told from the first day. */
@Component
class AttendanceDemoRows implements DemoRows {
    private static final int DAYS_BACK = 28;
    private static final int DOCTORS = 120;
    private static final int PER_SLOT = 2;
    private static final int AT_ONCE = 5_000;

    private final BookedAppointments booked;
    private final Practitioners practitioners;
    private final Passages passages;

    AttendanceDemoRows(BookedAppointments booked, Practitioners practitioners, Passages passages) {
        this.booked = booked;
        this.practitioners = practitioners;
        this.passages = passages;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String title() {
        return "how past clinics went";
    }

    @Override
    public void plant(DemoSeed seed) {
        Map<PractitionerId, Integer> doctors = new HashMap<>();
        for (int n = 1; n <= DOCTORS; n++) {
            int number = n;
            practitioners
                    .ofPerson(new PersonId(seed.id("person.doctor", n)))
                    .ifPresent(p -> doctors.put(p.id(), number));
        }
        LocalDate today = ChinaTime.dateOf(seed.at());
        var rows = new ArrayList<Passages.Row>();
        for (ClinicHours clinic : booked.clinics(today.minusDays(DAYS_BACK), today.minusDays(1))) {
            Integer doctor = doctors.get(clinic.practitioner());
            if (doctor != null) {
                rows.addAll(went(clinic, new DemoDays(seed.number(), doctor, 1)));
            }
        }
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            passages.keep(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
    }

    private static List<Passages.Row> went(ClinicHours clinic, DemoDays days) {
        int slots = Math.max(1, clinic.places() / PER_SLOT);
        int minutes = (int)
                Math.max(5, Duration.between(clinic.begins(), clinic.ends()).toMinutes() / slots);
        return days.day(clinic.begins(), slots, minutes, PER_SLOT, clinic.on().toEpochDay()).guests().stream()
                .map(g -> new Passages.Row(
                        clinic.session(), g.number(), clinic.practitioner(), clinic.on(), clinic.begins(), g.passage()))
                .toList();
    }
}
