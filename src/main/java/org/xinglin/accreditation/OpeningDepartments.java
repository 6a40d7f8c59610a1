package org.xinglin.accreditation;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Department;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Disease;
import org.xinglin.directory.Founding;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;

/** An administration enters departments inside the licensed subjects (DX-08), and opens them online once IH-04 is met. */
@Service
class OpeningDepartments {
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_DISEASES = 30;
    private final Founding founding;
    private final Institutions institutions;
    private final Departments departments;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    OpeningDepartments(
            Founding founding,
            Institutions institutions,
            Departments departments,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.founding = founding;
        this.institutions = institutions;
        this.departments = departments;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public DepartmentId enter(Caller who, DepartmentRequest wanted) {
        Institution house = house(who);
        String subject = Texts.required(wanted.subjectCode(), "/subjectCode", LONGEST_NAME);
        Words name = both(wanted.nameZh(), wanted.nameEn());
        if (departments.of(house.id()).stream().anyMatch(d -> d.name().zh().equals(name.zh()))) {
            throw new InvalidInput("accreditation.department-there", "/nameZh");
        }
        var id = new DepartmentId(ids.next());
        founding.enter(
                new Department(
                        id,
                        house.id(),
                        slug(house, subject, id),
                        subject,
                        List.of(),
                        name,
                        same(Texts.required(wanted.introduction(), "/introduction", LONGEST_TEXT)),
                        same(Texts.required(wanted.place(), "/place", LONGEST_NAME)),
                        false,
                        diseases(wanted.diseases()),
                        List.of()),
                house,
                clock.instant());
        audit.granted(who, "department.enter", "department", id.value(), null, "administration");
        return id;
    }

    /** Refuses, under IH-04, while the senior doctors are missing. */
    @Transactional
    public void open(Caller who, DepartmentId id) {
        Institution house = house(who);
        founding.activate(own(house, id), house, clock.instant());
        audit.granted(who, "department.open", "department", id.value(), null, "administration");
    }

    @Transactional
    public void close(Caller who, DepartmentId id) {
        founding.close(own(house(who), id).id());
        audit.granted(who, "department.close", "department", id.value(), null, "administration");
    }

    Institution house(Caller who) {
        UUID id = who.institution();
        if (id == null) {
            throw new NotFound("directory.no-such-institution");
        }
        return institutions.require(new InstitutionId(id));
    }

    private Department own(Institution house, DepartmentId id) {
        return departments
                .find(id)
                .filter(d -> d.institution().equals(house.id()))
                .orElseThrow(() -> new NotFound("directory.no-such-department"));
    }

    private static Words both(@Nullable String zh, @Nullable String en) {
        String chinese = Texts.required(zh, "/nameZh", LONGEST_NAME);
        return en == null || en.isBlank()
                ? same(chinese)
                : new Words(chinese, Texts.required(en, "/nameEn", LONGEST_NAME));
    }

    private static Words same(String text) {
        return new Words(text, text);
    }

    /** Unique by the department's own id; the subject in it is for people who read addresses. */
    private static String slug(Institution house, String subject, DepartmentId id) {
        String tail = id.toString().substring(id.toString().length() - 6);
        return house.slug() + "-" + subject.replaceAll("[^0-9A-Za-z]", "").toLowerCase(Locale.ROOT) + "-" + tail;
    }

    private static List<Disease> diseases(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        String text = Texts.required(typed, "/diseases", LONGEST_TEXT);
        return Arrays.stream(text.split("[,，、;；\\n\\r]+"))
                .map(String::strip)
                .filter(d -> !d.isEmpty())
                .distinct()
                .limit(MOST_DISEASES)
                .map(d -> new Disease(same(d), List.of()))
                .toList();
    }
}
