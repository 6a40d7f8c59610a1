package org.xinglin.directory;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.database.BulkLoad;

/** Writes departments and doctors by the thousand; what it writes is closed until {@link Founding} opens it. */
@Component
class DirectoryLoad {
    private final BulkLoad load;

    DirectoryLoad(BulkLoad load) {
        this.load = load;
    }

    void departments(List<Department> departments, int firstOrdinal) {
        load.into(
                "directory.department",
                """
                id, institution_id, slug, ordinal, subject_code, further_subjects, name_zh, name_en, introduction_zh, introduction_en,
                place_zh, place_en, keywords, active""",
                IntStream.range(0, departments.size()).boxed(),
                i -> department(departments.get(i), firstOrdinal + i));
        record Line(Department of, int ordinal, Disease disease) {}
        load.into(
                "directory.disease",
                "department_id, ordinal, name_zh, name_en, also",
                departments.stream()
                        .flatMap(d -> IntStream.range(0, d.diseases().size())
                                .mapToObj(i -> new Line(d, i, d.diseases().get(i)))),
                line -> new @Nullable Object[] {
                    line.of().id().value(),
                    line.ordinal(),
                    line.disease().name().zh(),
                    line.disease().name().en(),
                    line.disease().also()
                });
    }

    private static @Nullable Object[] department(Department d, int ordinal) {
        return new @Nullable Object[] {
            d.id().value(),
            d.institution().value(),
            d.slug(),
            ordinal,
            d.subjectCode(),
            d.furtherSubjects(),
            d.name().zh(),
            d.name().en(),
            d.introduction().zh(),
            d.introduction().en(),
            d.place().zh(),
            d.place().en(),
            d.keywords(),
            d.active()
        };
    }

    void doctors(List<DemoDoctors.Post> posts, int firstOrdinal) {
        load.into(
                "directory.practitioner",
                """
                id, institution_id, department_id, person_id, ordinal, name, name_en, pinyin, surname_length, title_code,
                practising_since_on, scope, certificate, licence_from_on, licence_to_on, insurance_policy, insurance_from_on,
                insurance_to_on, main_institution_id, multi_site_filed, employer_consent_on, may_consult, may_treat, suspended,
                sex, portrait_seed, languages, good_at_zh, good_at_en, biography_zh, biography_en,
                style_zh, style_en""",
                IntStream.range(0, posts.size()).boxed(),
                i -> doctor(posts.get(i).practitioner(), posts.get(i).profile(), firstOrdinal + i));
        record Line(Practitioner of, Offering offering) {}
        load.into(
                "directory.offering",
                "id, institution_id, practitioner_id, kind, mode, price, reply_minutes, window_minutes, exchanges, report_minutes",
                posts.stream().flatMap(p -> p.offerings().stream().map(o -> new Line(p.practitioner(), o))),
                line -> offering(line.of(), line.offering()));
    }

    private static @Nullable Object[] doctor(Practitioner p, Profile profile, int ordinal) {
        Insurance insurance = p.insurance();
        Period insured = insurance == null ? null : insurance.valid();
        return new @Nullable Object[] {
            p.id().value(),
            p.institution().value(),
            p.department().value(),
            p.person().value(),
            ordinal,
            p.name(),
            p.nameEn(),
            p.pinyin(),
            p.surnameLength(),
            p.title().code(),
            p.practisingSince(),
            p.scope(),
            p.certificate(),
            p.licence().from(),
            p.licence().to(),
            insurance == null ? null : insurance.policy(),
            insured == null ? null : insured.from(),
            insured == null ? null : insured.to(),
            p.mainInstitution().value(),
            p.multiSite(),
            p.employerConsent(),
            p.mayConsult(),
            p.mayTreat(),
            p.suspended(),
            profile.sex(),
            profile.portraitSeed(),
            profile.languages(),
            profile.goodAt().zh(),
            profile.goodAt().en(),
            profile.biography().zh(),
            profile.biography().en(),
            profile.style().zh(),
            profile.style().en()
        };
    }

    private static @Nullable Object[] offering(Practitioner of, Offering o) {
        return new @Nullable Object[] {
            o.id().value(),
            of.institution().value(),
            o.practitioner().value(),
            o.kind(),
            o.mode(),
            o.price().yuan(),
            o.replyWithin().toMinutes(),
            o.window().toMinutes(),
            o.exchanges(),
            o.reportWithin().toMinutes()
        };
    }
}
