package org.xinglin.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Nobody gains by being early, late or quick: the order hangs on the seed and the number alone. */
class FairDrawTests {
    private static final int DRAWS = 4_000;
    private static final int TICKETS = 20;
    private static final int PLACES = 5;
    /** Five standard deviations of a share of a quarter in so many draws. */
    private static final double LUCK = 5 * Math.sqrt(0.25 * 0.75 / DRAWS);

    @Test
    void whoeverCameFirstOrLastWinsAsOftenAsAnybody() {
        var random = new Random(20261128);
        int[] won = new int[TICKETS];
        for (int draw = 0; draw < DRAWS; draw++) {
            byte[] seed = new byte[32];
            random.nextBytes(seed);
            List<TicketId> arrivals = IntStream.range(0, TICKETS)
                    .mapToObj(i -> new TicketId(inTheOrderOfTime(random, i)))
                    .toList();
            FairDraw.order(seed, arrivals, Function.identity()).stream()
                    .limit(PLACES)
                    .forEach(ticket -> won[arrivals.indexOf(ticket)]++);
        }
        for (int arrival = 0; arrival < TICKETS; arrival++) {
            assertThat(won[arrival] / (double) DRAWS)
                    .as("share of the draws won by arrival " + arrival)
                    .isCloseTo(PLACES / (double) TICKETS, Offset.offset(LUCK));
        }
    }

    @Test
    void theOrderDoesNotHangOnTheOrderInWhichTicketsAreRead() {
        byte[] seed = {1, 2, 3};
        List<TicketId> tickets = IntStream.range(0, TICKETS)
                .mapToObj(i -> new TicketId(new UUID(i, i)))
                .toList();
        assertThat(FairDraw.order(seed, tickets.reversed(), Function.identity()))
                .isEqualTo(FairDraw.order(seed, tickets, Function.identity()))
                .isNotEqualTo(tickets);
    }

    /** Numbers rise with the moment they are given, as the product's do. */
    private static UUID inTheOrderOfTime(Random random, int arrival) {
        return new UUID(0x019aL << 48 | (long) arrival << 16 | 0x7000, random.nextLong());
    }
}
