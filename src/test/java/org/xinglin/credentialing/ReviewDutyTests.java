package org.xinglin.credentialing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** A pharmacist on duty in all business hours (IH-05). */
@ProductTest
class ReviewDutyTests {
    /** A Sunday, nine in the morning in China. */
    private static final Instant SUNDAY_NINE = Instant.parse("2026-11-22T01:00:00Z");

    @Autowired
    ApplicationContext product;

    @Autowired
    Clock clock;

    private static Reviewer on(DayOfWeek day, String begins, String ends, LocalDate until) {
        var duty = new Duty(day, LocalTime.parse(begins), LocalTime.parse(ends));
        return new Reviewer(new UUID(0, 1), "甲", "c", null, until, List.of(duty));
    }

    @Test
    void whoIsOnDutyFollowsTheHoursTheDayAndTheLicence() {
        var until = LocalDate.of(2026, 11, 22);
        assertThat(ReviewDuty.onDuty(List.of(on(DayOfWeek.SUNDAY, "09:00", "12:00", until)), SUNDAY_NINE))
                .containsExactly("甲");
        assertThat(ReviewDuty.onDuty(List.of(on(DayOfWeek.SUNDAY, "07:00", "09:00", until)), SUNDAY_NINE))
                .isEmpty();
        assertThat(ReviewDuty.onDuty(List.of(on(DayOfWeek.MONDAY, "08:00", "12:00", until)), SUNDAY_NINE))
                .isEmpty();
        assertThat(ReviewDuty.onDuty(List.of(on(DayOfWeek.SUNDAY, "08:00", "12:00", until.minusDays(1))), SUNDAY_NINE))
                .isEmpty();
    }

    @Test
    void theNextDutyIsToldAlsoAWeekAhead() {
        var later = LocalDate.of(2027, 1, 1);
        assertThat(ReviewDuty.next(List.of(on(DayOfWeek.SUNDAY, "08:00", "08:30", later)), SUNDAY_NINE))
                .contains(Instant.parse("2026-11-29T00:00:00Z"));
        assertThat(ReviewDuty.next(List.of(on(DayOfWeek.SUNDAY, "10:00", "11:00", later)), SUNDAY_NINE))
                .contains(Instant.parse("2026-11-22T02:00:00Z"));
        assertThat(ReviewDuty.next(
                        List.of(on(DayOfWeek.TUESDAY, "10:00", "11:00", LocalDate.of(2026, 11, 23))), SUNDAY_NINE))
                .isEmpty();
    }

    @Test
    void pharmacistsAreEnteredPlannedAndLeave() {
        Visitor admin = new Visitor(product).signInAsStaff("管理", UUID.randomUUID(), Role.ADMINISTRATOR);
        String way = "/api/administration/pharmacists";
        var today = ChinaTime.dateOf(clock.instant());
        assertThat(admin.get(way).expect(200).body().path("enough").asBoolean()).isFalse();
        var over = Map.of(
                "name",
                "药师",
                "certificate",
                "Y1",
                "licenceTo",
                today.minusDays(1).toString());
        assertThat(admin.post(way, over)
                        .expect(422)
                        .body()
                        .path("rule")
                        .path("id")
                        .asString(""))
                .isEqualTo("IH-05");
        var valid = Map.of(
                "name",
                "药师",
                "certificate",
                "Y1",
                "licenceTo",
                today.plusDays(1).toString());
        var entered = admin.post(way, valid).expect(201);
        assertThat(admin.post(way, valid).expect(422).code()).isEqualTo("credentialing.pharmacist-there");
        String id = entered.body().path("reviewers").path(0).path("id").asString("");
        var day = today.getDayOfWeek();
        var night = Map.of("weekday", day, "begins", "00:00", "ends", "23:59");
        assertThat(admin.put(way + "/" + id + "/duties", Map.of("duties", List.of(night, night)))
                        .expect(422)
                        .code())
                .isEqualTo("credentialing.duties-overlap");
        admin.put(way + "/" + id + "/duties", Map.of("duties", List.of(night))).expect(200);
        Visitor other = new Visitor(product).signInAsStaff("别院", UUID.randomUUID(), Role.ADMINISTRATOR);
        other.put(way + "/" + id + "/duties", Map.of("duties", List.of())).expect(404);
        other.post(way + "/" + id + "/departure", null).expect(404);
        assertThat(admin.post(way + "/" + id + "/departure", null)
                        .expect(200)
                        .body()
                        .path("reviewers")
                        .size())
                .isZero();
        admin.post(way, valid).expect(201);
    }
}
