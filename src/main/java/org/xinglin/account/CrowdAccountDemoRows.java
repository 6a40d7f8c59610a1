package org.xinglin.account;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.database.BulkLoad;
import org.xinglin.identity.People;
import org.xinglin.kernel.DemoBreadth;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Accounts of the people around the authored part of a large region: all staff, and the patients who have a phone. */
@Component
class CrowdAccountDemoRows implements DemoRows {
    private static final int AT_ONCE = 10_000;

    private final BulkLoad load;
    private final Passwords passwords;
    private final People people;

    CrowdAccountDemoRows(BulkLoad load, Passwords passwords, People people) {
        this.load = load;
        this.passwords = passwords;
        this.people = people;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public String title() {
        return "many more accounts";
    }

    /** An account to be; patients have neither user name nor institution. */
    private record Row(
            UUID person,
            @Nullable String userName,
            Role role,
            @Nullable UUID institution) {}

    @Override
    public boolean wanted(DemoSeed seed) {
        return seed.breadth().patients() > 0 || !seed.breadth().doctors().isEmpty();
    }

    @Override
    public void plant(DemoSeed seed) {
        DemoBreadth breadth = seed.breadth();
        String hash = passwords.hash(DemoPersonas.PASSWORD);
        List<Row> rows = Stream.concat(staff(seed).stream(), patients(seed)).toList();
        load.into(
                "account.account",
                "person_id, user_name, password_hash, roles, institution_id, created_at",
                rows.stream(),
                row -> new @Nullable Object[] {
                    row.person(),
                    row.userName(),
                    row.userName() == null ? null : hash,
                    List.of(row.role()),
                    row.institution(),
                    seed.at()
                });
    }

    private static List<Row> staff(DemoSeed seed) {
        var staff = new ArrayList<Row>();
        for (int hospital = 0; hospital < seed.breadth().doctors().size(); hospital++) {
            int place = DemoSeed.AUTHORED_INSTITUTIONS + hospital + 1;
            UUID institution = seed.id("directory.institution", place);
            seed.breadth()
                    .doctorsOf(hospital)
                    .mapToObj(n -> new Row(seed.id("person.doctor", n), "doctor" + n, Role.DOCTOR, institution))
                    .forEach(staff::add);
            UUID administrator = seed.id("person.administrator", place);
            staff.add(new Row(administrator, "admin" + place, Role.ADMINISTRATOR, institution));
        }
        return staff;
    }

    private Stream<Row> patients(DemoSeed seed) {
        int last = seed.patients() + seed.breadth().patients();
        return IntStream.iterate(seed.patients() + 1, first -> first <= last, first -> first + AT_ONCE)
                .boxed()
                .flatMap(first -> people
                        .all(IntStream.rangeClosed(first, Math.min(last, first + AT_ONCE - 1))
                                .mapToObj(n -> new PersonId(seed.id("person.patient", n)))
                                .toList())
                        .stream())
                .filter(person -> person.maskedPhone() != null)
                .map(person -> new Row(person.id().value(), null, Role.PATIENT, null));
    }
}
