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
        for (DemoEntry e : DemoEntry.list("institutions.yaml", "institutions", shift)) {
            Institution institution = institution(e, seed, institutions.size());
            bySlug.put(institution.slug(), institution);
            institutions.add(institution);
            facts.add(facts(e, institution.id()));
            notices.addAll(notices(e, institution, seed));
        }
        for (DemoEntry e : DemoEntry.list("departments.yaml", "departments", shift)) {
            Department department = department(e, known(bySlug, e.word("institution")), seed, departments.size());
            wards.put(department.slug(), department);
            departments.add(department);
        }
        DemoEntry.list("doctors.yaml", "doctors", shift).forEach(e -> enlist(e, known(wards, e.word("department"))));
    }

    Snapshot snapshot() {
        return Snapshot.of(
                1, new Snapshot.Rows(institutions, facts, notices, departments, practitioners, profiles, offerings));
    }

    private static Institution institution(DemoEntry e, DemoSeed seed, int index) {
        DemoEntry licence = e.entry("licence");
        return new Institution(
                new InstitutionId(seed.id("directory.institution", index + 1)),
                e.word("slug"),
                InstitutionKind.valueOf(e.word("kind")),
                e.words("name"),
                e.words("short_name"),
                e.list("aliases"),
                e.entry("address").word("district").substring(0, 2),
                e.entry("host").both(),
                e.entry("host").words("level"),
                new Licence(
                        licence.word("number"),
                        licence.words("issued_by"),
                        licence.day("valid_from"),
                        licence.day("valid_to")),
                e.list("subjects"));
    }

    /** What everyone may read about an institution, as its entry says. */
    static InstitutionFacts facts(DemoEntry e, InstitutionId id) {
        DemoEntry subject = e.entry("legal_subject");
        DemoEntry address = e.entry("address");
        DemoEntry complaints = e.entry("complaints");
        DemoEntry protection = e.entry("protection");
        DemoEntry link = e.entry("supervision_link");
        return new InstitutionFacts(
                id,
                e.entry("host").number("beds"),
                new InstitutionFacts.LegalSubject(
                        subject.both(), subject.words("representative"), e.word("social_credit_code")),
                new InstitutionFacts.Location(
                        address.both(),
                        address.word("district"),
                        new BigDecimal(address.word("latitude")),
                        new BigDecimal(address.word("longitude"))),
                e.word("phone"),
                e.entries("opening").stream().map(DemoEntry::both).toList(),
                e.words("introduction"),
                new InstitutionFacts.ComplaintChannel(
                        complaints.word("phone"),
                        complaints.word("email"),
                        complaints.words("hours"),
                        complaints.words("office"),
                        complaints.number("reply_working_days")),
                e.words("liability"),
                new InstitutionFacts.Protection(
                        protection.number("level"), protection.word("certificate"), period(protection)),
                new InstitutionFacts.Supervision(
                        link.word("reference"), link.words("authority"), link.day("verified_on")),
                steps(e.entry("service_process")));
    }

    private static List<Words> steps(DemoEntry process) {
        List<String> zh = process.list("zh");
        List<String> en = process.list("en");
        return IntStream.range(0, zh.size())
                .mapToObj(i -> new Words(zh.get(i), en.get(i)))
                .toList();
    }

    private static List<HouseNotice> notices(DemoEntry e, Institution institution, DemoSeed seed) {
        var notices = new ArrayList<HouseNotice>();
        for (DemoEntry notice : e.entries("notices")) {
            notices.add(new HouseNotice(
                    seed.id("directory.notice." + institution.slug(), notices.size()),
                    institution.id(),
                    notice.day("published_on"),
                    notice.words("title"),
                    notice.words("body")));
        }
        return notices;
    }

    private static Department department(DemoEntry e, Institution institution, DemoSeed seed, int index) {
        return new Department(
                new DepartmentId(seed.id("directory.department", index + 1)),
                institution.id(),
                e.word("slug"),
                e.word("subject"),
                e.list("further_subjects"),
                e.words("name"),
                e.words("introduction"),
                e.words("place"),
                false,
                e.entries("diseases").stream()
                        .map(d -> new Disease(d.both(), d.list("also")))
                        .toList(),
                e.list("keywords"));
    }

    private void enlist(DemoEntry e, Department department) {
        int number = e.number("id");
        var id = new PractitionerId(seed.id("directory.practitioner", number));
        DemoEntry insurance = e.entry("liability_insurance");
        DemoEntry rights = e.entry("rights");
        var practitioner = new Practitioner(
                id,
                new PersonId(seed.id("person.doctor", number)),
                department.institution(),
                department.id(),
                e.word("name"),
                e.word("name_en"),
                e.word("pinyin"),
                e.number("surname_length"),
                Title.of(e.entry("title").word("code")),
                e.day("practising_since"),
                e.list("scope"),
                e.word("certificate_number"),
                period(e.entry("licence")),
                new Insurance(insurance.word("policy"), period(insurance)),
                known(bySlug, e.word("main_institution")).id(),
                e.flag("multi_site"),
                e.day("employer_consent_on"),
                rights.flag("consult"),
                rights.flag("treat"),
                false);
        practitioners.add(practitioner);
        if (e.has("first_visits")) {
            DemoEntry listed = e.entry("first_visits");
            firstVisits.add(new FirstVisitListing(
                    id, listed.day("from"), listed.day("until"), listed.day("trained_on"), listed.day("online_since")));
        }
        profiles.add(profile(e, id));
        offerings.addAll(services(e, practitioner, number));
    }

    private static Profile profile(DemoEntry e, PractitionerId id) {
        return new Profile(
                id,
                Profile.Sex.valueOf(e.word("sex").toUpperCase(Locale.ROOT)),
                e.word("portrait_seed"),
                e.list("languages"),
                e.words("good_at"),
                e.words("biography"),
                e.words("style"));
    }

    private List<Offering> services(DemoEntry e, Practitioner of, int number) {
        DemoEntry prices = e.entry("prices");
        Duration reply = Duration.ofMinutes(e.number("reply_promise_minutes"));
        var services = new ArrayList<Offering>();
        if (of.mayConsult()) {
            services.add(new Offering(
                    new OfferingId(seed.id("directory.offering.advice", number)),
                    of.id(),
                    OfferingKind.ADVICE,
                    OfferingMode.TEXT,
                    Money.of(prices.word("advice")),
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
                    Money.of(prices.word("follow_up")),
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
                Money.of(prices.word("clinic")),
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
