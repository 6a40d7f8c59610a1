package org.xinglin.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/** A hospital made for one test: an institution, a cardiology and doctors, with facts a test may bend. */
record House(Founding founding, Institution institution, Department department) {
    static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static House open(Founding founding) {
        House house = closed(founding);
        house.enlist(house.sound(Title.CHIEF));
        house.enlist(house.sound(Title.ASSOCIATE_CHIEF));
        founding.activate(house.department, house.institution, AT);
        return house;
    }

    static House closed(Founding founding) {
        String mark = "h" + UUID.randomUUID().toString().substring(0, 12);
        Institution institution = institution(mark, "青山医院互联网医院", List.of("03", "03.04"));
        founding.found(institution, facts(institution), List.of(), AT);
        Department department = department(institution, mark + "-cardiology", "03.04");
        founding.enter(department, institution, AT);
        return new House(founding, institution, department);
    }

    static Institution institution(String slug, String name, List<String> subjects) {
        return new Institution(
                new InstitutionId(UUID.randomUUID()),
                slug,
                InstitutionKind.SECOND_NAME,
                new Words(name, "Qingshan Internet Hospital"),
                new Words("青山", "Qingshan"),
                List.of(),
                "99",
                new Words("青山医院", "Qingshan Hospital"),
                new Words("三级甲等", "Tertiary, grade A"),
                new Licence(
                        slug,
                        new Words("卫健委", "Health Commission"),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2028, 1, 1)),
                subjects);
    }

    static InstitutionFacts facts(Institution institution) {
        Words words = new Words("字", "word");
        return new InstitutionFacts(
                institution.id(),
                100,
                new InstitutionFacts.LegalSubject(words, words, "code"),
                new InstitutionFacts.Location(words, "990101", java.math.BigDecimal.ONE, java.math.BigDecimal.ONE),
                "0990-0100000",
                List.of(words),
                words,
                new InstitutionFacts.ComplaintChannel("1", "a@b.example", words, words, 5),
                words,
                new InstitutionFacts.Protection(3, "c", new Period(TODAY, TODAY)),
                new InstitutionFacts.Supervision("r", words, TODAY),
                List.of(words));
    }

    static Department department(Institution institution, String slug, String subject) {
        Words words = new Words("心内科", "Cardiology");
        return new Department(
                new DepartmentId(UUID.randomUUID()),
                institution.id(),
                slug,
                subject,
                List.of(),
                words,
                words,
                words,
                false,
                List.of(new Disease(new Words("高血压", "Hypertension"), List.of("血压高"))),
                List.of("心脏科"));
    }

    /** A doctor nothing stands against. */
    Practitioner sound(Title title) {
        return new Practitioner(
                new PractitionerId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                institution.id(),
                department.id(),
                "单晓岚",
                "Shan Xiaolan",
                "shan xiao lan",
                1,
                title,
                TODAY.minusYears(3),
                List.of("03"),
                UUID.randomUUID().toString(),
                new Period(TODAY, TODAY),
                new Insurance("p", new Period(TODAY, TODAY)),
                institution.id(),
                false,
                TODAY,
                true,
                true,
                false);
    }

    PractitionerId enlist(Practitioner doctor) {
        Words words = new Words("字", "word");
        Profile profile = new Profile(doctor.id(), Profile.Sex.FEMALE, "seed", List.of("zh-CN"), words, words, words);
        Offering advice = new Offering(
                new OfferingId(UUID.randomUUID()),
                doctor.id(),
                OfferingKind.ADVICE,
                OfferingMode.TEXT,
                Money.of("30.00"),
                Duration.ofHours(2),
                Duration.ofHours(48),
                10,
                Duration.ofHours(24));
        founding.enlist(doctor, profile, List.of(advice));
        return doctor.id();
    }
}
