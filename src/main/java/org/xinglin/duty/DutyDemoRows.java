package org.xinglin.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Department;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;

/** Plants who answers for what in the authored houses: heads by rank, the rest shared among them and the administrator. */
@Component
class DutyDemoRows implements DemoRows {
    private static final int HELD_FOR_DAYS = 200;
    private static final List<DayOfWeek> WORKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final Duty.Hours OFFICE = new Duty.Hours(LocalTime.of(8, 0), LocalTime.of(17, 30));
    private static final List<DutyCode> OF_DOCTORS =
            List.of(DutyCode.MEDICAL_AFFAIRS, DutyCode.QUALITY, DutyCode.COMPLAINTS, DutyCode.PHARMACY);

    private final Duties duties;
    private final Departments departments;
    private final Practitioners practitioners;

    DutyDemoRows(Duties duties, Departments departments, Practitioners practitioners) {
        this.duties = duties;
        this.departments = departments;
        this.practitioners = practitioners;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public String title() {
        return "duties";
    }

    @Override
    public void plant(DemoSeed seed) {
        List<PersonId> authored = seed.authoredDoctors();
        for (int house = 1; house <= DemoSeed.AUTHORED_INSTITUTIONS; house++) {
            plant(seed, house, authored);
        }
    }

    private void plant(DemoSeed seed, int number, List<PersonId> authored) {
        var house = new InstitutionId(seed.id("directory.institution", number));
        var administrator = new PersonId(seed.id("person.administrator", number));
        List<Practitioner> heads = new ArrayList<>();
        int place = 0;
        for (Department department : departments.of(house)) {
            Practitioner head = head(department, authored);
            if (head != null) {
                heads.add(head);
                grant(seed, number, ++place, house, head.person(), DutyCode.DEPARTMENT_HEAD, department.id(), null);
            }
        }
        for (DutyCode code : List.of(DutyCode.COMPLAINTS, DutyCode.INFORMATION, DutyCode.PRIVACY)) {
            Duty.Hours hours = code == DutyCode.COMPLAINTS ? OFFICE : null;
            grant(seed, number, ++place, house, administrator, code, null, hours);
        }
        for (int i = 0; i < OF_DOCTORS.size() && !heads.isEmpty(); i++) {
            PersonId person = heads.get((i + 1) % heads.size()).person();
            grant(seed, number, ++place, house, person, OF_DOCTORS.get(i), null, i == 0 ? OFFICE : null);
        }
    }

    /** The highest rank; of those the first that was written down. */
    private @Nullable Practitioner head(Department department, List<PersonId> authored) {
        return practitioners.of(department.id()).stream()
                .filter(p -> p.mainInstitution().equals(p.institution()) && authored.contains(p.person()))
                .min(Comparator.comparing(Practitioner::title).thenComparing(p -> authored.indexOf(p.person())))
                .orElse(null);
    }

    private void grant(
            DemoSeed seed,
            int house,
            int place,
            InstitutionId institution,
            PersonId person,
            DutyCode code,
            @Nullable DepartmentId department,
            Duty.@Nullable Hours hours) {
        LocalDate from = ChinaTime.dateOf(seed.at()).minusDays(HELD_FOR_DAYS);
        var duty = new Duty(
                seed.id("duty." + house, place),
                person,
                code,
                department,
                from,
                null,
                hours == null ? List.of() : WORKDAYS,
                hours);
        duties.insert(duty, institution, new PersonId(seed.id("person.administrator", house)), seed.at());
    }
}
