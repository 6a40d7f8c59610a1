package org.xinglin.waitlist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.scheduling.ClinicPlaces;

/** Says where a wish stands among those that compete with it, and what its chances are. */
@Component
class StandingReading {
    private static final int MONTH = 30;
    private static final int WEEK = 7;
    private static final double GOOD = 2;
    private static final double FAIR = 0.7;

    private final Wishes wishes;
    private final ClinicPlaces places;
    private final Practitioners practitioners;

    StandingReading(Wishes wishes, ClinicPlaces places, Practitioners practitioners) {
        this.wishes = wishes;
        this.places = places;
        this.practitioners = practitioners;
    }

    WishView.Standing of(Wish mine, Instant at) {
        var ahead = new EnumMap<OfferReason, Integer>(OfferReason.class);
        int before = 0;
        int behind = 0;
        for (Wish other : wishes.waitingIn(mine.preference().department())) {
            if (other.id().equals(mine.id())
                    || other.state() == Wish.State.ACCEPTED
                    || !other.preference().competesWith(mine.preference())) {
                continue;
            }
            if (Order.OF_WISHES.compare(other, mine) < 0) {
                before++;
                ahead.merge(Order.reason(other, mine), 1, Integer::sum);
            } else {
                behind++;
            }
        }
        int freed = freed(mine.preference().doctorsAmong(practitioners), at);
        return new WishView.Standing(
                before,
                behind,
                count(ahead, OfferReason.PRIORITY),
                count(ahead, OfferReason.PASSES),
                count(ahead, OfferReason.EXACT),
                count(ahead, OfferReason.JOINED),
                perWeek(freed),
                chance(mine.preference(), freed, before, at));
    }

    private static int count(Map<OfferReason, Integer> ahead, OfferReason reason) {
        return ahead.getOrDefault(reason, 0);
    }

    /** How many places with these doctors came free in the last month. */
    int freed(List<PractitionerId> doctors, Instant at) {
        return places.freedSince(doctors, at.minus(Duration.ofDays(MONTH)));
    }

    static int perWeek(int freed) {
        return Math.round((float) freed * WEEK / MONTH);
    }

    /** As many places a clinic day as lately, for the clinic days left, against those ahead. */
    private static WishView.Chance chance(Preference wanted, int freed, int ahead, Instant at) {
        LocalDate from = Collections.max(List.of(wanted.from(), ChinaTime.dateOf(at)));
        long days = from.isAfter(wanted.until())
                ? 0
                : from.datesUntil(wanted.until().plusDays(1))
                        .filter(d -> wanted.weekdays().contains(d.getDayOfWeek().getValue()))
                        .count();
        double expected = (double) freed / MONTH * days / (ahead + 1);
        if (expected >= GOOD) {
            return WishView.Chance.LIKELY;
        }
        return expected >= FAIR ? WishView.Chance.POSSIBLE : WishView.Chance.UNLIKELY;
    }
}
