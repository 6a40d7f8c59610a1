package org.xinglin.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.database.BulkLoad;
import org.xinglin.identity.DemoCrowd.Drawn;
import org.xinglin.kernel.DemoBreadth;
import org.xinglin.kernel.DemoEntry;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;

/** Plants the people around the authored part of a large region, each table in one stream. */
@Component
class CrowdDemoRows implements DemoRows {
    private static final String PERSON =
            "id, name, sex, born_on, verified_at, resident_id, resident_id_masked, phone_sealed, phone_masked, created_at";

    /** Where the random streams of administrators begin, far behind those of doctors. */
    private static final int FIRST_ADMINISTRATOR = 1_000_000;

    private final BulkLoad load;
    private final RealNameChecks checks;
    private final PhoneSeal phones;
    private final BlindIndex index;
    private final ConsentTexts texts;

    CrowdDemoRows(BulkLoad load, RealNameChecks checks, PhoneSeal phones, BlindIndex index, ConsentTexts texts) {
        this.load = load;
        this.checks = checks;
        this.phones = phones;
        this.index = index;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public String title() {
        return "many more people";
    }

    @Override
    public boolean wanted(DemoSeed seed) {
        return seed.breadth().patients() > 0 || !seed.breadth().doctors().isEmpty();
    }

    @Override
    public void plant(DemoSeed seed) {
        DemoBreadth breadth = seed.breadth();
        var names = new DemoNames(DemoEntry.file("people.yaml"));
        var crowd = new DemoCrowd(seed, names, known(seed, names));
        staff(seed, crowd);
        if (breadth.patients() > 0) {
            patients(seed, crowd.patients());
        }
    }

    private static List<ResidentId> known(DemoSeed seed, DemoNames names) {
        var ids = new ArrayList<ResidentId>();
        DemoEntry.file("doctors.yaml").list("doctors").forEach(doctor -> ids.add(IdentityDemoRows.residentId(doctor)));
        new DemoFamily(seed, names)
                .all().stream()
                        .map(DemoFamily.Patient::id)
                        .filter(Objects::nonNull)
                        .forEach(ids::add);
        return ids;
    }

    private void staff(DemoSeed seed, DemoCrowd crowd) {
        record Post(UUID person, Drawn drawn) {}
        var posts = new ArrayList<Post>();
        for (int hospital = 0; hospital < seed.breadth().doctors().size(); hospital++) {
            int place = DemoSeed.AUTHORED_INSTITUTIONS + hospital + 1;
            seed.breadth()
                    .doctorsOf(hospital)
                    .mapToObj(n -> new Post(seed.id("person.doctor", n), crowd.doctor(n)))
                    .forEach(posts::add);
            Drawn administrator = crowd.doctor(FIRST_ADMINISTRATOR + place);
            posts.add(new Post(seed.id("person.administrator", place), administrator));
        }
        load.into("identity.person", PERSON, posts.stream(), p -> person(seed, p.person(), p.drawn(), null));
        index(posts.stream().flatMap(p -> prints(p.person(), p.drawn(), null)));
    }

    private void patients(DemoSeed seed, List<Drawn> drawn) {
        load.into("identity.person", PERSON, drawn.stream(), d -> person(seed, patient(seed, d.number()), d, phone(d)));
        index(drawn.stream().flatMap(d -> prints(patient(seed, d.number()), d, phone(d))));
        load.into(
                "identity.guardianship",
                "guardian_id, ward_id, relation, declared_at, proven_at",
                drawn.stream().filter(d -> d.guardian() != 0),
                d -> new @Nullable Object[] {
                    patient(seed, d.guardian()), patient(seed, d.number()), d.relation(), seed.at(), seed.at()
                });
        consents(seed, texts.inForce(Consents.INTERNET_CARE, false), drawn.stream());
        consents(seed, texts.inForce(Consents.RECORD_SHARING, false), drawn.stream());
        consents(seed, texts.inForce(Consents.CHILD_DATA, false), drawn.stream().filter(d -> d.guardian() != 0));
    }

    private static @Nullable Phone phone(Drawn drawn) {
        return drawn.guardian() == 0 ? new Phone(DemoSeed.phone(drawn.number())) : null;
    }

    private Stream<@Nullable Object[]> prints(UUID person, Drawn drawn, @Nullable Phone phone) {
        ResidentId id = drawn.id();
        return Stream.concat(
                id == null ? Stream.empty() : index.rows(BlindIndex.Kind.RESIDENT_ID, person, id.number()),
                phone == null ? Stream.empty() : index.rows(BlindIndex.Kind.PHONE, person, phone.digits()));
    }

    private void index(Stream<@Nullable Object[]> rows) {
        load.intoBare(BlindIndex.TABLE, BlindIndex.COLUMNS, rows, row -> row);
    }

    private void consents(DemoSeed seed, ConsentText text, Stream<Drawn> givers) {
        String digest = text.digest();
        load.into(
                "identity.consent",
                "id, person_id, given_by, purpose, version, language, digest, given_at",
                givers,
                d -> new @Nullable Object[] {
                    seed.id("identity.consent." + text.purpose(), d.number()),
                    patient(seed, d.number()),
                    patient(seed, d.guardian() == 0 ? d.number() : d.guardian()),
                    text.purpose(),
                    text.version(),
                    text.language(),
                    digest,
                    seed.at()
                });
    }

    private static UUID patient(DemoSeed seed, int number) {
        return seed.id("person.patient", number);
    }

    private @Nullable Object[] person(DemoSeed seed, UUID id, Drawn drawn, @Nullable Phone phone) {
        ResidentId resident = drawn.id();
        return new @Nullable Object[] {
            id,
            drawn.name(),
            drawn.sex(),
            drawn.bornOn(),
            seed.at(),
            resident == null ? null : checks.seal(resident, new PersonId(id)),
            resident == null ? null : resident.masked(),
            phone == null ? null : phones.of(phone, new PersonId(id)),
            phone == null ? null : Masking.phone(phone.digits()),
            seed.at()
        };
    }
}
