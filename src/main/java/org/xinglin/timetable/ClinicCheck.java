package org.xinglin.timetable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Words;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.scheduling.WeeklyClinic;

/** What a weekly clinic must be like before anybody asks whether it fits. */
final class ClinicCheck {
    private static final int LONGEST_HOURS = 6;
    private static final int MOST_AT_ONCE = 50;
    private static final int LONGEST_PLACE = 60;
    private static final int FURTHEST_DAYS = 400;

    private ClinicCheck() {}

    static WeeklyClinic clinic(UUID id, InstitutionId house, Offering sold, NewClinic w, LocalDate today) {
        LocalTime begins = time(w.begins(), "/begins");
        LocalTime ends = time(w.ends(), "/ends");
        int minutes = within(w.slotMinutes(), 1, 24 * 60, "timetable.slot-missing", "/slotMinutes");
        long length = Duration.between(begins, ends).toMinutes();
        if (length < minutes) {
            throw new InvalidInput("timetable.too-short", "/ends").stating("minutes", minutes);
        }
        if (length > LONGEST_HOURS * 60L) {
            throw new InvalidInput("timetable.too-long", "/ends").stating("hours", LONGEST_HOURS);
        }
        LocalDate from = from(w.from(), today);
        return new WeeklyClinic(
                id,
                house,
                sold.practitioner(),
                sold.id(),
                sold.mode(),
                DayOfWeek.of(within(w.weekday(), 1, 7, "timetable.weekday-missing", "/weekday")),
                WeeklyClinic.partOf(begins),
                begins,
                ends,
                minutes,
                within(w.capacity(), 1, MOST_AT_ONCE, "timetable.capacity-out-of-range", "/capacity"),
                place(w, sold.mode()),
                from,
                until(w.until(), from),
                false);
    }

    private static LocalTime time(@Nullable LocalTime time, String pointer) {
        if (time == null) {
            throw new InvalidInput("timetable.time-missing", pointer);
        }
        return time.withSecond(0).withNano(0);
    }

    private static int within(@Nullable Integer value, int least, int most, String code, String pointer) {
        if (value == null || value < least || value > most) {
            throw new InvalidInput(code, pointer).stating("most", most);
        }
        return value;
    }

    private static LocalDate from(@Nullable LocalDate from, LocalDate today) {
        if (from == null) {
            throw new InvalidInput("timetable.day-missing", "/from");
        }
        if (!from.isAfter(today)) {
            throw new InvalidInput("timetable.too-soon", "/from").stating("earliest", today.plusDays(1));
        }
        if (from.isAfter(today.plusDays(FURTHEST_DAYS))) {
            throw new InvalidInput("timetable.too-far", "/from").stating("latest", today.plusDays(FURTHEST_DAYS));
        }
        return from;
    }

    private static @Nullable LocalDate until(@Nullable LocalDate last, LocalDate from) {
        if (last == null) {
            return null;
        }
        if (last.isBefore(from) || last.isAfter(from.plusYears(10))) {
            throw new InvalidInput("timetable.ends-before-it-begins", "/until");
        }
        return last.plusDays(1);
    }

    private static Words place(NewClinic w, OfferingMode mode) {
        if (mode != OfferingMode.IN_PERSON) {
            return new Words("", "");
        }
        String zh = text(w.placeZh(), "/placeZh");
        if (zh.isEmpty()) {
            throw new InvalidInput("timetable.place-missing", "/placeZh");
        }
        String en = text(w.placeEn(), "/placeEn");
        return new Words(zh, en.isEmpty() ? zh : en);
    }

    private static String text(@Nullable String typed, String pointer) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.length() > LONGEST_PLACE || plain.indexOf(0) >= 0) {
            throw new InvalidInput("timetable.place-too-long", pointer).stating("longest", LONGEST_PLACE);
        }
        return plain;
    }
}
