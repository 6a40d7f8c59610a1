package org.xinglin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinglin.identity.DemoCrowd.Drawn;
import org.xinglin.kernel.DemoBreadth;
import org.xinglin.kernel.DemoEntry;
import org.xinglin.kernel.DemoSeed;

/** The people drawn around the authored part of a region. */
class DemoCrowdTests {
    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DemoSeed SEED = new DemoSeed(7, 500, 14, DemoBreadth.of(3, 400, 5, 80, 8_000), AT);

    private static DemoCrowd crowd() {
        return new DemoCrowd(SEED, new DemoNames(DemoEntry.file("people.yaml")), List.of());
    }

    @Test
    void everybodyHasAValidResidentIdOfTheirOwn() {
        DemoCrowd crowd = crowd();
        List<String> ids = Stream.concat(
                        IntStream.rangeClosed(121, 920).mapToObj(crowd::doctor), crowd.patients().stream())
                .map(Drawn::id)
                .filter(Objects::nonNull)
                .map(ResidentId::number)
                .toList();
        assertThat(ids).hasSizeGreaterThan(8_500).doesNotHaveDuplicates();
        assertThat(ids).allSatisfy(id -> {
            assertThat(id).startsWith("9901");
            assertThat(ResidentId.of(id, TODAY, "/id").number()).isEqualTo(id);
        });
    }

    @Test
    void idsTellBirthDateAndSex() {
        assertThat(crowd().patients()).allSatisfy(drawn -> {
            ResidentId id = drawn.id();
            if (id != null) {
                assertThat(id.bornOn()).isEqualTo(drawn.bornOn());
                assertThat(id.sex()).isEqualTo(drawn.sex());
            }
        });
    }

    @Test
    void agesSpreadAsInAPopulationAndChildrenHaveParents() {
        List<Drawn> all = crowd().patients();
        Map<Integer, Drawn> byNumber = new HashMap<>();
        all.forEach(drawn -> byNumber.put(drawn.number(), drawn));
        assertThat(all).hasSize(8_000);
        long children = all.stream().filter(d -> d.guardian() != 0).count();
        long old = all.stream()
                .filter(d -> d.bornOn().isBefore(TODAY.minusYears(60)))
                .count();
        assertThat(children).isBetween(900L, 1_350L);
        assertThat(old).isBetween(2_300L, 3_100L);
        all.stream().filter(d -> d.guardian() != 0).forEach(child -> {
            Drawn parent = Objects.requireNonNull(byNumber.get(child.guardian()));
            assertThat(parent.bornOn()).isBefore(child.bornOn().minusYears(22));
            assertThat(parent.guardian()).isZero();
        });
    }

    @Test
    void oneSeedAlwaysDrawsTheSamePeople() {
        assertThat(crowd().patients()).isEqualTo(crowd().patients());
    }
}
