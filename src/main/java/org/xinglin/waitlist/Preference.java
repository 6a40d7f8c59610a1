package org.xinglin.waitlist;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.DayPart;

/**
 * What somebody waits for.
 *
 * @param doctors empty for any doctor of the department
 * @param weekdays 1 Monday to 7 Sunday
 */
record Preference(
        InstitutionId institution,
        DepartmentId department,
        List<PractitionerId> doctors,
        LocalDate from,
        LocalDate until,
        List<Integer> weekdays,
        List<DayPart> parts) {
    /** 0 for one doctor on one day, 1 for named doctors, 2 for the department: the narrower has the better claim. */
    int breadth() {
        if (doctors.isEmpty()) {
            return 2;
        }
        return doctors.size() == 1 && from.equals(until) ? 0 : 1;
    }

    /** The doctors waited for: those named, or all of the department. */
    List<PractitionerId> doctorsAmong(Practitioners all) {
        return doctors.isEmpty()
                ? all.of(department).stream().map(Practitioner::id).toList()
                : doctors;
    }

    boolean fits(ClinicPlace place) {
        return place.department().equals(department)
                && (doctors.isEmpty() || doctors.contains(place.practitioner()))
                && !place.clinicOn().isBefore(from)
                && !place.clinicOn().isAfter(until)
                && weekdays.contains(place.clinicOn().getDayOfWeek().getValue())
                && parts.contains(place.part());
    }

    /** Whether one place could fit both. */
    boolean competesWith(Preference other) {
        return department.equals(other.department)
                && (doctors.isEmpty() || other.doctors.isEmpty() || !Collections.disjoint(doctors, other.doctors))
                && !from.isAfter(other.until)
                && !other.from.isAfter(until)
                && !Collections.disjoint(weekdays, other.weekdays)
                && !Collections.disjoint(parts, other.parts);
    }
}
