package org.xinglin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.identity.People;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Whoever tries phones, ids and names learns nothing of who is known: same answers, same work. */
@ProductTest
class EnumerationTests {
    private static final int TIMES = 9;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    ApplicationContext product;

    @Autowired
    People people;

    @Test
    void aCodeIsSentAlikeToAPhoneThatIsKnownAndToOneThatIsNot() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        var visitor = new Visitor(product);
        for (int i = 0; i < TIMES; i++) {
            String mine = phoneOf(new Visitor(product).signInAsPatient());
            String nobodys = nobodys();
            var first = timed(known, () -> visitor.post("/api/sign-in-codes", Map.of("phone", mine)));
            var second = timed(unknown, () -> visitor.post("/api/sign-in-codes", Map.of("phone", nobodys)));
            assertThat(first.status()).isEqualTo(second.status()).isEqualTo(202);
            assertThat(first.body()).isEqualTo(second.body());
            assertThat(first.headers().headerNames()).isEqualTo(second.headers().headerNames());
        }
        assertAlike(known, unknown);
    }

    @Test
    void aWrongCodeIsWrongAlike() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        var visitor = new Visitor(product);
        for (int i = 0; i < TIMES; i++) {
            String mine = phoneOf(new Visitor(product).signInAsPatient());
            String nobodys = nobodys();
            var first = timed(known, () -> visitor.post("/api/sign-ins", Map.of("phone", mine, "code", "000000")));
            var second =
                    timed(unknown, () -> visitor.post("/api/sign-ins", Map.of("phone", nobodys, "code", "000000")));
            assertThat(first.status()).isEqualTo(second.status()).isEqualTo(422);
            assertThat(first.body()).isEqualTo(second.body());
        }
        assertAlike(known, unknown);
    }

    @Test
    void somebodysIdIsLikeNobodys() {
        var other = new Visitor(product).signInAsPatient();
        var visitor = new Visitor(product).signInAsPatient();
        for (String path : new String[] {"/api/consents?personId=", "/api/access-log?patient="}) {
            var first = visitor.get(path + other.person());
            var second = visitor.get(path + UUID.randomUUID());
            assertThat(first.status()).as(path).isEqualTo(second.status()).isGreaterThanOrEqualTo(400);
            assertThat(first.code()).isEqualTo(second.code());
            assertThat(first.text("detail")).isEqualTo(second.text("detail"));
        }
    }

    @Test
    void theSecondFactorShowsOnlyBehindTheRightPassword() {
        Staff plain = Staff.in(product, UUID.randomUUID(), Role.DOCTOR);
        var wrong = plain.signIn(Map.of("password", "wrong", "code", "123456"));
        var nobody = plain.signIn(Map.of("userName", "nobody-" + NUMBER.incrementAndGet(), "code", "123456"));
        assertThat(wrong.answer().body()).isEqualTo(nobody.answer().body());
    }

    private interface Ask {
        Visitor.Answer answer();
    }

    private static Visitor.Answer timed(ArrayList<Long> times, Ask ask) {
        long begun = System.nanoTime();
        Visitor.Answer answer = ask.answer();
        times.add(System.nanoTime() - begun);
        return answer;
    }

    /** Medians within what one request differs from the next; a query more or less would still be hidden in it. */
    private static void assertAlike(ArrayList<Long> known, ArrayList<Long> unknown) {
        assertThat((double) median(known) / median(unknown)).isBetween(0.33, 3.0);
    }

    private static long median(ArrayList<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private String phoneOf(Visitor visitor) {
        return people.phoneOf(visitor.person()).orElseThrow().digits();
    }

    private static String nobodys() {
        return "1359904%04d".formatted(NUMBER.incrementAndGet());
    }
}
