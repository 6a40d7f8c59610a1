package org.xinglin.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.xinglin.kernel.PersonId;

/** Hospitals, departments and doctors for the tests of modules above, who ask for nothing but their ids. */
public final class Posts {
    private static final Words NOTHING = new Words("", "");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final Period VALID = new Period(SINCE, LocalDate.of(2099, 1, 1));

    private Posts() {}

    /** A hospital with one open department and its only doctor, whom this node sees at once. */
    public static void open(
            ApplicationContext product, UUID institution, UUID department, UUID practitioner, UUID person) {
        open(product, "99", institution, department, practitioner, person);
    }

    /** The same in a province of one's choice. */
    public static void open(
            ApplicationContext product,
            String province,
            UUID institution,
            UUID department,
            UUID practitioner,
            UUID person) {
        String mark = mark(institution);
        var hospital = new Words("试验医院", "Trial Hospital");
        product.getBean(InstitutionRows.class)
                .insert(
                        new Institution(
                                new InstitutionId(institution),
                                mark,
                                InstitutionKind.OWN_LICENCE,
                                hospital,
                                new Words("试验", "Trial"),
                                List.of(),
                                province,
                                hospital,
                                new Words("三级", "Tertiary"),
                                new Licence(mark, new Words("卫健委", "Authority"), VALID.from(), VALID.to()),
                                List.of("03")),
                        1);
        product.getBean(DepartmentRows.class)
                .insert(
                        new Department(
                                new DepartmentId(department),
                                new InstitutionId(institution),
                                mark,
                                "03.04",
                                List.of(),
                                new Words("心血管内科", "Cardiology"),
                                NOTHING,
                                NOTHING,
                                true,
                                List.of(),
                                List.of()),
                        1);
        doctor(product, institution, department, practitioner, person);
    }

    /** One more doctor of a department, whom this node sees at once. */
    public static void doctor(
            ApplicationContext product, UUID institution, UUID department, UUID practitioner, UUID person) {
        var id = new PractitionerId(practitioner);
        product.getBean(PractitionerRows.class)
                .insert(
                        new Practitioner(
                                id,
                                new PersonId(person),
                                new InstitutionId(institution),
                                new DepartmentId(department),
                                "周岐",
                                "Zhou Qi",
                                "zhou qi",
                                1,
                                Title.CHIEF,
                                LocalDate.of(2000, 1, 1),
                                List.of("03"),
                                mark(practitioner),
                                VALID,
                                new Insurance("P", VALID),
                                new InstitutionId(institution),
                                false,
                                SINCE,
                                true,
                                true,
                                false),
                        new Profile(id, Profile.Sex.MALE, "s", List.of(), NOTHING, NOTHING, NOTHING),
                        1);
        product.getBean(Register.class).changed();
    }

    private static String mark(UUID id) {
        return "p" + id.toString().replace("-", "");
    }
}
