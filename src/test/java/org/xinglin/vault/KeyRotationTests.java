package org.xinglin.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.xinglin.identity.People;
import org.xinglin.kernel.CannotStart;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Keys are changed beside the requests: nothing is lost, nobody becomes two, and the keys of before open nothing more. */
@ProductTest
class KeyRotationTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String OTHER = "b3RoZXItZGF0YS1rZXktb2YtMzItYnl0ZXMtbG9uZyE=";

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataKeys keys;

    @Autowired
    Secrets secrets;

    @Autowired
    List<SealedRows> rows;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void everythingIsUnderNewKeysWhilePeopleComeAndTheKeysOfBeforeAreGone() throws Exception {
        List<PersonId> known =
                Stream.generate(() -> people.reachedBy(phone())).limit(40).toList();
        List<Phone> phones = known.stream()
                .map(person -> people.phoneOf(person).orElseThrow())
                .toList();
        var patient = new Visitor(product).signInAsPatient();
        int before = keys.sealing().id();
        var done = new AtomicBoolean();
        var wrong = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> serving = () -> {
                int served = 0;
                while (!done.get()) {
                    int i = served++ % known.size();
                    if (!people.reachedBy(phones.get(i)).equals(known.get(i))
                            || !people.phoneOf(known.get(i)).orElseThrow().equals(phones.get(i))) {
                        wrong.incrementAndGet();
                    }
                    people.reachedBy(phone());
                }
                return served;
            };
            var first = threads.submit(serving);
            var second = threads.submit(serving);
            String said = rotate();
            done.set(true);
            assertThat(first.get() + second.get()).isPositive();
            assertThat(said).contains("people are under the new keys").contains("keys are gone");
        }
        assertThat(wrong).hasValue(0);
        patient.get("/api/me").expect(200);
        assertThat(keys.sealing().id()).isGreaterThan(before);
        assertThat(keys.find(before)).isEmpty();
        assertThat(keys.find(DataKey.NAMELESS)).isEmpty();
        assertThat(sealedWith()).containsExactly(keys.sealing().id());
        assertThat(jdbc.sql("select distinct key_id from identity.blind_index")
                        .query(Integer.class)
                        .list())
                .containsExactly(keys.indexing().getFirst().id());
        assertThat(jdbc.sql("""
                select count(*) from identity.person p where phone_sealed is not null and 1 <>
                  (select count(*) from identity.blind_index i where i.person_id = p.id and i.kind = 'PHONE')
                """).query(Integer.class).single()).isZero();
    }

    @Test
    void aChangeThatBrokeOffIsFinishedByTheNext() {
        PersonId person = people.reachedBy(phone());
        Phone number = people.phoneOf(person).orElseThrow();
        keys.add(keys.highest() + 1, DataKey.Use.INDEX, Secrets.randomBytes(32));
        keys.refresh();
        assertThat(people.reachedBy(number)).isEqualTo(person);
        PersonId between = people.reachedBy(phone());
        assertThat(rotate()).contains("broke off");
        assertThat(keys.indexing()).hasSize(1);
        assertThat(people.reachedBy(number)).isEqualTo(person);
        assertThat(people.reachedBy(people.phoneOf(between).orElseThrow())).isEqualTo(between);
    }

    @Test
    void oneNumberIsOnePersonUnderTheOldKeyAndTheNew() {
        Phone number = phone();
        PersonId person = people.reachedBy(number);
        keys.add(keys.highest() + 1, DataKey.Use.INDEX, Secrets.randomBytes(32));
        keys.refresh();
        PersonId other = people.reachedBy(phone());
        assertThatThrownBy(() -> people.reach(other, number)).isInstanceOf(DuplicateKeyException.class);
        rotate();
        assertThat(people.holderOf(number)).contains(person);
    }

    @Test
    void whatWasSealedBeforeKeysHadIdsOpensAndABitThatWasChangedDoesNot() {
        byte[] owner = "row".getBytes(StandardCharsets.UTF_8);
        if (keys.find(DataKey.NAMELESS).isEmpty()) {
            keys.add(DataKey.NAMELESS, DataKey.Use.SEAL, Secrets.randomBytes(32));
        }
        var nameless = keys.find(DataKey.NAMELESS).orElseThrow();
        byte[] old =
                Gcm.seal(nameless.key(), secrets.random(Gcm.NONCE), "text".getBytes(StandardCharsets.UTF_8), owner);
        assertThat(secrets.open(old, owner)).asString().isEqualTo("text");
        assertThat(secrets.current(old)).isFalse();
        byte[] anew = secrets.seal("text".getBytes(StandardCharsets.UTF_8), owner);
        assertThat(secrets.current(anew)).isTrue();
        assertThatThrownBy(() -> secrets.open(anew, "another row".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class);
        anew[anew.length - 1] ^= 1;
        assertThatThrownBy(() -> secrets.open(anew, owner)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theDataKeyItselfIsChangedByNamingTheOneBefore() {
        var demo = new Installation(Installation.Mode.DEMO, Set.of(), URI.create("http://localhost"));
        assertThatThrownBy(() -> new DataKeys(jdbc, new RootKey(new VaultSettings(OTHER, null), demo), clock))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("former-data-key");
        String demoKey = "eGluZ2xpbi1kZW1vLWtleS1ub3QtZm9yLXBhdGllbnQ=";
        var moved = new DataKeys(jdbc, new RootKey(new VaultSettings(OTHER, demoKey), demo), clock);
        moved.wrapAnew();
        try {
            var fresh = new DataKeys(jdbc, new RootKey(new VaultSettings(OTHER, null), demo), clock);
            assertThat(fresh.sealing().key()).isEqualTo(keys.sealing().key());
        } finally {
            new DataKeys(jdbc, new RootKey(new VaultSettings(demoKey, OTHER), demo), clock).wrapAnew();
        }
    }

    @Test
    void productionHasNoDataKeyOfItsOwn() {
        var production =
                new Installation(Installation.Mode.PRODUCTION, Set.of(), URI.create("https://hospital.example"));
        assertThatThrownBy(() -> new RootKey(new VaultSettings(null, null), production))
                .hasMessageContaining("xinglin.identity.data-key");
        assertThatThrownBy(() -> new RootKey(new VaultSettings("c2hvcnQ=", null), production))
                .hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> new RootKey(new VaultSettings("no base64!", null), production))
                .hasMessageContaining("base64");
    }

    @Test
    void noPhoneLiesOpenAlsoNotOneAScriptWrote() {
        PersonId person = people.reachedBy(phone());
        Phone given = phone();
        jdbc.sql("update identity.person set phone = :phone where id = :id")
                .param("phone", given.digits())
                .param("id", person.value())
                .update();
        var sealing = rows.stream()
                .filter(r -> r.title().equals("people"))
                .findFirst()
                .orElseThrow();
        ReflectionTestUtils.invokeMethod(sealing, "sealOpen");
        assertThat(people.phoneOf(person)).contains(given);
        assertThat(people.holderOf(given)).contains(person);
        assertThat(jdbc.sql("select row_to_json(p)::text from identity.person p where id = :id")
                        .param("id", person.value())
                        .query(String.class)
                        .single())
                .doesNotContain(given.digits());
    }

    private String rotate() {
        var said = new ByteArrayOutputStream();
        new KeyRotation(keys, rows, jdbc, Duration.ofMillis(20))
                .rotate(new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    private List<Integer> sealedWith() {
        return jdbc.sql("""
                select distinct substr(sealed, 3, 4) as key from (
                  select phone_sealed as sealed from identity.person where phone_sealed is not null
                  union all select resident_id from identity.person where resident_id is not null
                  union all select secret from account.session_key
                  union all select secret from factor.factor) s
                """)
                .query((row, n) -> ByteBuffer.wrap(row.getBytes("key")).getInt())
                .list();
    }

    private static Phone phone() {
        return new Phone("1379902%04d".formatted(NUMBER.incrementAndGet()));
    }
}
