package org.xinglin.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoBreadth;
import org.xinglin.kernel.DemoEntry;
import org.xinglin.kernel.DemoSeed;

/** Draws the hospitals around the authored ones, each with its departments, from {@code demo/large.yaml}. */
final class DemoHospitals {
    private static final int DEPARTMENTS_AT_MOST = 1_000;

    private final DemoSeed seed;
    private final LocalDate today;
    private final Provinces names;
    private final DemoEntry content = DemoEntry.file("large.yaml");
    private final List<DemoEntry> provinces = content.list("provinces");
    private final List<DemoEntry> kinds = content.list("hospitals");
    private final List<DemoEntry> streets = content.list("streets");
    private final Map<String, Kind> catalogue = new LinkedHashMap<>();
    private final DemoEntry like =
            DemoEntry.file("institutions.yaml").list("institutions").getFirst();

    DemoHospitals(DemoSeed seed, Provinces names) {
        this.seed = seed;
        this.names = names;
        this.today = ChinaTime.dateOf(seed.at());
        for (DemoEntry e : DemoEntry.file("departments.yaml").list("departments")) {
            String slug = e.text("slug").substring(e.text("institution").length() + 1);
            catalogue.putIfAbsent(e.text("subject"), new Kind(slug, e));
        }
        content.list("departments").forEach(e -> catalogue.putIfAbsent(e.text("subject"), new Kind(e.text("slug"), e)));
    }

    /** What a department of a subject is like. */
    private record Kind(String slug, DemoEntry entry) {}

    /** A drawn hospital with its departments, which are closed until their doctors stand in them. */
    record House(int number, Institution institution, InstitutionFacts facts, List<Department> departments) {}

    List<House> all() {
        var houses = new ArrayList<House>();
        DemoBreadth breadth = seed.breadth();
        for (int i = 0; i < breadth.doctors().size(); i++) {
            houses.add(house(i, Math.min(catalogue.size(), breadth.departmentsOf(i))));
        }
        return houses;
    }

    private House house(int number, int departments) {
        DemoEntry province =
                provinces.get((number + 1) % Math.min(seed.breadth().provinces(), provinces.size()));
        int round = number / seed.breadth().provinces();
        List<DemoEntry> cities = province.list("cities");
        DemoEntry city = cities.get(round % cities.size());
        DemoEntry kind = number == 0
                ? kinds.getFirst()
                : kinds.get(1 + (round + 3 * provinces.indexOf(province)) % (kinds.size() - 1));
        List<String> subjects = subjects(number, kind, departments);
        Institution institution = institution(number, province.text("code"), city, kind, subjects);
        return new House(
                number,
                institution,
                facts(number, institution, city),
                subjects.stream()
                        .map(s -> department(number, subjects.indexOf(s), institution, s))
                        .toList());
    }

    /** What the kind of hospital begins with, then what chance adds. */
    private List<String> subjects(int number, DemoEntry kind, int departments) {
        var rest = new ArrayList<>(catalogue.keySet());
        List<String> first = kind.texts("first");
        rest.removeAll(new HashSet<>(first));
        Collections.shuffle(rest, Random.from(seed.random("directory.subjects", number)));
        var subjects = new ArrayList<>(first);
        subjects.addAll(rest);
        return List.copyOf(subjects.subList(0, departments));
    }

    private Institution institution(
            int number, String province, DemoEntry city, DemoEntry kind, List<String> subjects) {
        int place = DemoSeed.AUTHORED_INSTITUTIONS + number + 1;
        var words = new Fill(names.name(province), Words.of(city));
        Words host = words.in(kind, "zh", "en");
        LocalDate issued = today.minusDays(300 + number * 7L);
        return new Institution(
                new InstitutionId(seed.id("directory.institution", place)),
                city.text("en").toLowerCase(java.util.Locale.ROOT) + "-" + kind.text("slug"),
                InstitutionKind.valueOf(kind.text("kind")),
                new Words(host.zh() + "互联网医院", host.en() + " Internet Hospital"),
                new Words(words.fill(kind.text("short")), host.en()),
                List.of(words.fill(kind.text("alias")), host.zh()),
                province,
                host,
                Words.of(content.at("levels").at(kind.text("level"))),
                new Licence(
                        "LJ%s%06d%sA1001".formatted(province, 400_000 + number * 137, province),
                        new Words(city.text("zh") + "市卫生健康委员会", city.text("en") + " Health Commission"),
                        issued,
                        issued.plusYears(5).minusDays(1)),
                subjects);
    }

    private InstitutionFacts facts(int number, Institution institution, DemoEntry city) {
        RandomGenerator random = seed.random("directory.facts", number);
        Words street = Words.of(streets.get(random.nextInt(streets.size())));
        int door = random.nextInt(1, 300);
        String code = institution.province();
        String phone = "09%s-01%05d".formatted(code, 20_000 + number * 31);
        InstitutionFacts authored = DemoRegion.facts(like, institution.id());
        int beds = Math.max(80, seed.breadth().doctors().get(number) * 3);
        Words host = institution.host();
        return new InstitutionFacts(
                institution.id(),
                beds,
                new InstitutionFacts.LegalSubject(
                        host, authored.subject().representative(), "12%s01%010dX".formatted(code, number * 977L)),
                new InstitutionFacts.Location(
                        new Words(
                                city.text("zh") + "市" + street.zh() + door + "号",
                                door + " " + street.en() + ", " + city.text("en")),
                        code + "0101",
                        BigDecimal.valueOf(22 + random.nextInt(200_000) / 10_000.0),
                        BigDecimal.valueOf(100 + random.nextInt(200_000) / 10_000.0)),
                phone,
                authored.opening(),
                new Words(
                        host.zh() + "设床位" + beds + "张，线上只接诊在实体医院确诊过的常见病、慢性病复诊患者，病历与线下门诊共用一份。",
                        host.en() + " has " + beds
                                + " beds. Online it follows up common and long-term illness diagnosed before; the record is the same as in its clinics."),
                new InstitutionFacts.ComplaintChannel(
                        phone,
                        "complaints@" + institution.slug() + ".example",
                        authored.complaints().hours(),
                        authored.complaints().office(),
                        authored.complaints().replyWorkingDays()),
                new Words(
                        "本互联网医院是" + host.zh() + "的第二名称，通过本互联网医院发生的诊疗行为，其法律责任由" + host.zh() + "承担。",
                        "This Internet hospital is the second name of " + host.en()
                                + ", with which legal liability for its care rests."),
                new InstitutionFacts.Protection(
                        3,
                        code + "01-3-%08d".formatted(26_000 + number),
                        new Period(today.minusYears(1), today.plusYears(2))),
                new InstitutionFacts.Supervision(
                        "LINK-%s-%04d".formatted(code, number + 1),
                        new Words(
                                names.name(code).zh() + "互联网医疗服务监管平台",
                                names.name(code).en() + " Internet Care Supervision Platform"),
                        today.minusDays(20 + number % 60)),
                authored.process());
    }

    private Department department(int number, int index, Institution institution, String subject) {
        Kind kind = java.util.Objects.requireNonNull(catalogue.get(subject));
        DemoEntry e = kind.entry();
        int floor = 1 + index % 8;
        String zone = String.valueOf((char) ('A' + index / 8));
        return new Department(
                new DepartmentId(seed.id("directory.department", DEPARTMENTS_AT_MOST * (number + 1) + index)),
                institution.id(),
                institution.slug() + "-" + kind.slug(),
                subject,
                e.texts("further_subjects"),
                Words.of(e.at("name")),
                Words.of(e.at("introduction")),
                new Words("门诊楼" + floor + "层" + zone + "区", "Outpatient Building, floor " + floor + ", zone " + zone),
                false,
                e.list("diseases").stream()
                        .map(d -> new Disease(Words.of(d), d.texts("also")))
                        .toList(),
                e.texts("keywords"));
    }

    /** Puts the names of the place into the names of its hospitals. */
    private record Fill(Words province, Words city) {
        Words in(DemoEntry entry, String zh, String en) {
            return new Words(
                    fill(entry.text(zh)),
                    entry.text(en).replace("{province}", province.en()).replace("{city}", city.en()));
        }

        /** In Chinese; a province is named without the word for province. */
        String fill(String text) {
            return text.replace("{province}", province.zh().replaceFirst("省$", ""))
                    .replace("{city}", city.zh());
        }
    }
}
