package org.xinglin.examination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.precaution.Conflicts;
import org.xinglin.precaution.Finding;
import org.xinglin.precaution.Inquiry;
import org.xinglin.precaution.Inquiry.Span;
import org.xinglin.scheduling.DevicePlace;
import org.xinglin.scheduling.DevicePlaces;

/** The free places of an order's device, each with why it does not fit, and the nearest that does. */
@Service
class PlaceReading {
    private final Access access;
    private final Cases cases;
    private final DevicePlaces places;
    private final OrderReading reading;
    private final Clock clock;

    PlaceReading(Access access, Cases cases, DevicePlaces places, OrderReading reading, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.places = places;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PlacesView of(Caller who, OrderId id, Locale locale) {
        Instant at = clock.instant();
        Order order = access.own(who, id);
        Inquiry inquiry = cases.of(order, null, at);
        List<DevicePlace> free = places.free(
                cases.what(order).device().id(), at, at.plus(inquiry.rules().duration("EX-19", "look")));
        Map<LocalDate, List<PlaceView>> days = new TreeMap<>();
        Map<String, Finding> reasons = new LinkedHashMap<>();
        UUID nearest = null;
        Instant fitsFrom = null;
        for (DevicePlace place : free) {
            Span span = Reserving.span(place);
            List<Finding> found = Conflicts.times(inquiry, span);
            found.forEach(f -> reasons.putIfAbsent(f.cause(), f));
            fitsFrom = later(fitsFrom, found);
            if (nearest == null && found.isEmpty()) {
                nearest = place.slot().value();
            }
            days.computeIfAbsent(ChinaTime.dateOf(span.starts()), day -> new ArrayList<>())
                    .add(new PlaceView(
                            place.slot().value(),
                            span.starts(),
                            span.ends(),
                            place.left(),
                            found.stream().map(Finding::cause).distinct().toList(),
                            found.isEmpty() && Conflicts.oneFast(inquiry.on(span))));
        }
        return new PlacesView(
                days.entrySet().stream()
                        .map(d -> new PlaceDay(d.getKey(), d.getValue()))
                        .toList(),
                nearest,
                reasons.values().stream().map(f -> reading.say(f, null, locale)).toList(),
                fitsFrom);
    }

    private static @Nullable Instant later(@Nullable Instant known, List<Finding> found) {
        Instant latest = known;
        for (Finding f : found) {
            Instant from = f.notBefore();
            if (from != null && (latest == null || from.isAfter(latest))) {
                latest = Objects.requireNonNull(from);
            }
        }
        return latest;
    }
}
