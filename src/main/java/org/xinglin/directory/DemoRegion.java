package org.xinglin.directory;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoEntry;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/** The hospitals, departments and doctors of the demo region as their files describe them. */
final class DemoRegion {
    private static final LocalDate WRITTEN_ON = LocalDate.of(2026, 11, 22);
    private static final int QUESTIONS_OF_ADVICE = 10;
    private static final Duration REPORT_READ_WITHIN = Duration.ofHours(24);

    private final DemoSeed seed;
    private final Duration window;
    private final Map<String, Institution> bySlug = new HashMap<>();
    private final Map<String, Department> wards = new HashMap<>();
    final List<Institution> institutions = new ArrayList<>();
    final List<InstitutionFacts> facts = new ArrayList<>();
    final List<HouseNotice> notices = new ArrayList<>();
    final List<Department> departments = new ArrayList<>();
    final List<Practitioner> practitioners = new ArrayList<>();
    final List<Profile> profiles = new ArrayList<>();
    final List<FirstVisitListing> firstVisits = new ArrayList<>();
    final List<Offering> offerings = new ArrayList<>();

    /** @param window how long a text visit stays open */
    DemoRegion(DemoSeed seed, Duration window) {
        this.seed = seed;
        this.window = window;
        long shift = Math.max(0, ChronoUnit.DAYS.between(WRITTEN_ON, ChinaTime.dateOf(seed.at())));
        for (DemoEntry e : DemoEntry.file("institutions.yaml", shift).list("institutions")) {
            Institution institution = institution(e, seed, institutions.size());
            bySlug.put(institution.slug(), institution);
            institutions.add(institution);
            facts.add(facts(e, institution.id()));
            notices.addAll(notices(e, institution, seed));
        }
        for (DemoEntry e : DemoEntry.file("departments.yaml", shift).list("departments")) {
            Department department = department(e, known(bySlug, e.text("institution")), seed, departments.size());
            wards.put(department.slug(), department);
            departments.add(department);
        }
        DemoEntry.file("doctors.yaml", shift)
                .list("doctors")
                .forEach(e -> enlist(e, known(wards, e.text("department"))));
    }

    Snapshot snapshot() {
        return Snapshot.of(
                1,
                new Snapshot.Rows(
                        institutions, facts, notices, departments, practitioners, profiles, offerings, List.of()));
    }

    private static Institution institution(DemoEntry e, DemoSeed seed, int index) {
        DemoEntry licence = e.at("licence");
        return new Institution(
                new InstitutionId(seed.id("directory.institution", index + 1)),
                e.text("slug"),
                InstitutionKind.valueOf(e.text("kind")),
                Words.of(e.at("name")),
                Words.of(e.at("short_name")),
                e.texts("aliases"),
                e.at("address").text("district").substring(0, 2),
                Words.of(e.at("host")),
                Words.of(e.at("host").at("level")),
                new Licence(
                        licence.text("number"),
                        Words.of(licence.at("issued_by")),
                        licence.day("valid_from"),
                        licence.day("valid_to")),
                e.texts("subjects"));
    }

    /** What everyone may read about an institution, as its entry says. */
    static InstitutionFacts facts(DemoEntry e, InstitutionId id) {
        DemoEntry subject = e.at("legal_subject");
        DemoEntry address = e.at("address");
        DemoEntry complaints = e.at("complaints");
        DemoEntry protection = e.at("protection");
        DemoEntry link = e.at("supervision_link");
        return new InstitutionFacts(
                id,
                e.at("host").number("beds"),
                new InstitutionFacts.LegalSubject(
                        Words.of(subject), Words.of(subject.at("representative")), e.text("social_credit_code")),
                new InstitutionFacts.Location(
                        Words.of(address),
                        address.text("district"),
                        new BigDecimal(address.text("latitude")),
                        new BigDecimal(address.text("longitude"))),
                e.text("phone"),
                e.list("opening").stream().map(Words::of).toList(),
                Words.of(e.at("introduction")),
                new InstitutionFacts.ComplaintChannel(
                        complaints.text("phone"),
                        complaints.text("email"),
                        Words.of(complaints.at("hours")),
                        Words.of(complaints.at("office")),
                        complaints.number("reply_working_days")),
                Words.of(e.at("liability")),
                new InstitutionFacts.Protection(
                        protection.number("level"), protection.text("certificate"), period(protection)),
                new InstitutionFacts.Supervision(
                        link.text("reference"), Words.of(link.at("authority")), link.day("verified_on")),
                steps(e.at("service_process")));
    }

    private static List<Words> steps(DemoEntry process) {
        List<String> zh = process.texts("zh");
        List<String> en = process.texts("en");
        return IntStream.range(0, zh.size())
                .mapToObj(i -> new Words(zh.get(i), en.get(i)))
                .toList();
    }

    private static List<HouseNotice> notices(DemoEntry e, Institution institution, DemoSeed seed) {
        var notices = new ArrayList<HouseNotice>();
        for (DemoEntry notice : e.list("notices")) {
            notices.add(new HouseNotice(
                    seed.id("directory.notice." + institution.slug(), notices.size()),
                    institution.id(),
                    notice.day("published_on"),
                    Words.of(notice.at("title")),
                    Words.of(notice.at("body"))));
        }
        return notices;
    }

    private static Department department(DemoEntry e, Institution institution, DemoSeed seed, int index) {
        return new Department(
                new DepartmentId(seed.id("directory.department", index + 1)),
                institution.id(),
                e.text("slug"),
                e.text("subject"),
                e.texts("further_subjects"),
                Words.of(e.at("name")),
                Words.of(e.at("introduction")),
                Words.of(e.at("place")),
                false,
                e.list("diseases").stream()
                        .map(d -> new Disease(Words.of(d), d.texts("also")))
                        .toList(),
                e.texts("keywords"));
    }

    private void enlist(DemoEntry e, Department department) {
        int number = e.number("id");
        var id = new PractitionerId(seed.id("directory.practitioner", number));
        DemoEntry insurance = e.at("liability_insurance");
        DemoEntry rights = e.at("rights");
        var practitioner = new Practitioner(
                id,
                new PersonId(seed.id("person.doctor", number)),
                department.institution(),
                department.id(),
                e.text("name"),
                e.text("name_en"),
                e.text("pinyin"),
                e.number("surname_length"),
                Title.of(e.at("title").text("code")),
                e.day("practising_since"),
                e.texts("scope"),
                e.text("certificate_number"),
                period(e.at("licence")),
                new Insurance(insurance.text("policy"), period(insurance)),
                known(bySlug, e.text("main_institution")).id(),
                e.flag("multi_site"),
                e.day("employer_consent_on"),
                rights.flag("consult"),
                rights.flag("treat"),
                false);
        practitioners.add(practitioner);
        if (e.has("first_visits")) {
            DemoEntry listed = e.at("first_visits");
            firstVisits.add(new FirstVisitListing(
                    id, listed.day("from"), listed.day("until"), listed.day("trained_on"), listed.day("online_since")));
        }
        profiles.add(profile(e, id));
        offerings.addAll(services(e, practitioner, number));
    }

    private static Profile profile(DemoEntry e, PractitionerId id) {
        return new Profile(
                id,
                Profile.Sex.valueOf(e.text("sex").toUpperCase(Locale.ROOT)),
                e.text("portrait_seed"),
                e.texts("languages"),
                Words.of(e.at("good_at")),
                Words.of(e.at("biography")),
                Words.of(e.at("style")));
    }

    private List<Offering> services(DemoEntry e, Practitioner of, int number) {
        DemoEntry prices = e.at("prices");
        Duration reply = Duration.ofMinutes(e.number("reply_promise_minutes"));
        var services = new ArrayList<Offering>();
        if (of.mayConsult()) {
            services.add(new Offering(
                    new OfferingId(seed.id("directory.offering.advice", number)),
                    of.id(),
                    OfferingKind.ADVICE,
                    OfferingMode.TEXT,
                    Money.of(prices.text("advice")),
                    reply,
                    window,
                    QUESTIONS_OF_ADVICE,
                    REPORT_READ_WITHIN));
        }
        if (of.mayTreat()) {
            services.add(new Offering(
                    new OfferingId(seed.id("directory.offering.follow-up", number)),
                    of.id(),
                    OfferingKind.FOLLOW_UP,
                    OfferingMode.TEXT,
                    Money.of(prices.text("follow_up")),
                    reply,
                    window,
                    0,
                    REPORT_READ_WITHIN));
        }
        services.add(new Offering(
                new OfferingId(seed.id("directory.offering.clinic", number)),
                of.id(),
                OfferingKind.CLINIC,
                OfferingMode.IN_PERSON,
                Money.of(prices.text("clinic")),
                Duration.ZERO,
                Duration.ZERO,
                0,
                Duration.ZERO));
        return services;
    }

    private static Period period(DemoEntry e) {
        return new Period(e.day("valid_from"), e.day("valid_to"));
    }

    private static <T> T known(Map<String, T> all, String slug) {
        return Objects.requireNonNull(all.get(slug), slug);
    }
}
