package org.xinglin.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;

/** Who of a house answers for what, granted and ended by its administration. */
@ProductTest
class DutyTests {
    private static final String DUTIES = "/api/administration/duties";

    @Autowired
    ApplicationContext product;

    @Autowired
    Duties duties;

    @Autowired
    Clock clock;

    private UUID house;
    private Visitor administrator;
    private PersonId colleague;
    private LocalDate today;

    @BeforeEach
    void people() {
        house = UUID.randomUUID();
        administrator = new Visitor(product).signInAsStaff("管理", house, Role.ADMINISTRATOR);
        colleague =
                new Visitor(product).signInAsStaff("质控员", house, Role.DOCTOR).person();
        today = ChinaTime.dateOf(clock.instant());
    }

    private Map<String, Object> duty(Map<String, Object> other) {
        var wanted = new HashMap<String, Object>(
                Map.of("personId", colleague.value(), "code", "QUALITY", "from", today.toString()));
        wanted.putAll(other);
        wanted.values().removeIf(""::equals);
        return wanted;
    }

    @Test
    void aDutyIsGrantedHeldAndEnded() {
        assertThat(administrator.get(DUTIES).expect(200).body().path("unfilled").size())
                .isEqualTo(6);
        assertThat(administrator
                        .get("/api/administration/colleagues?text=质控")
                        .expect(200)
                        .content())
                .asString()
                .contains(colleague.toString());
        var board = administrator.post(DUTIES, duty(Map.of())).expect(200).body();
        assertThat(board.path("duties").path(0).path("person").asString()).isEqualTo("质控员");
        assertThat(board.path("duties").path(0).path("onDuty").asBoolean()).isTrue();
        assertThat(board.path("unfilled").size()).isEqualTo(5);
        var held = duties.holders(new InstitutionId(house), DutyCode.QUALITY, clock.instant());
        assertThat(held).containsExactly(colleague);
        assertThat(administrator.post(DUTIES, duty(Map.of())).expect(409).code())
                .isEqualTo("duty.held-already");
        String end = DUTIES + "/" + board.path("duties").path(0).path("id").asString() + "/end";
        administrator.post(end, null).expect(200);
        administrator.post(end, null).expect(200);
        assertThat(duties.holders(new InstitutionId(house), DutyCode.QUALITY, clock.instant()))
                .isEmpty();
        administrator.post(DUTIES, duty(Map.of())).expect(200);
    }

    @Test
    void hoursAndDaysSayWhoIsOnDutyNow() {
        Instant monday = Instant.parse("2026-11-30T01:00:00Z");
        var duty = new Duty(
                UUID.randomUUID(),
                colleague,
                DutyCode.PHARMACY,
                null,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 12, 7),
                List.of(DayOfWeek.MONDAY),
                new Duty.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        assertThat(duty.onDutyAt(monday)).isTrue();
        assertThat(duty.onDutyAt(monday.minusSeconds(1))).as("08:59:59").isFalse();
        assertThat(duty.onDutyAt(Instant.parse("2026-11-30T09:00:00Z")))
                .as("17:00")
                .isFalse();
        assertThat(duty.onDutyAt(Instant.parse("2026-12-01T02:00:00Z")))
                .as("Tuesday")
                .isFalse();
        assertThat(duty.onDutyAt(Instant.parse("2026-12-07T02:00:00Z")))
                .as("over")
                .isFalse();
    }

    @Test
    void grantedManyTimesAtOnceIsGrantedOnce() throws Exception {
        var acts = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < 6; n++) {
            acts.add(() -> administrator.post(DUTIES, duty(Map.of())).status());
        }
        assertThat(Together.together(acts)).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @ParameterizedTest
    @CsvSource({
        "personId, '', duty.person-missing",
        "code, '', duty.code-missing",
        "from, '', duty.day-missing",
        "from, 2020-01-01, duty.day-impossible",
        "until, 2020-01-01, duty.day-impossible",
        "begins, 08:00, duty.hours-impossible"
    })
    void whatCannotBeADutyIsRefused(String field, String value, String code) {
        assertThat(administrator
                        .post(DUTIES, duty(Map.of(field, value)))
                        .expect(422)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void aHeadIsTheHeadOfADepartmentOfTheHouse() {
        var without = administrator
                .post(DUTIES, duty(Map.of("code", "DEPARTMENT_HEAD")))
                .expect(422);
        assertThat(without.code()).isEqualTo("duty.department-missing");
        assertThat(without.text("pointer")).isEqualTo("/department");
        assertThat(administrator
                        .post(DUTIES, duty(Map.of("code", "DEPARTMENT_HEAD", "department", "no-such")))
                        .expect(422)
                        .code())
                .isEqualTo("duty.no-such-department");
    }

    @Test
    void othersStaffAndDutiesStayClosed() {
        PersonId foreign = new Visitor(product)
                .signInAsStaff("外人", UUID.randomUUID(), Role.DOCTOR)
                .person();
        assertThat(administrator
                        .post(DUTIES, duty(Map.of("personId", foreign.value())))
                        .expect(404)
                        .code())
                .isEqualTo("duty.no-such-colleague");
        String id = administrator
                .post(DUTIES, duty(Map.of()))
                .body()
                .path("duties")
                .path(0)
                .path("id")
                .asString();
        new Visitor(product)
                .signInAsStaff("邻院", UUID.randomUUID(), Role.ADMINISTRATOR)
                .post(DUTIES + "/" + id + "/end", null)
                .expect(404);
        new Visitor(product).signInAsDoctor(house).get(DUTIES).expect(403);
    }
}
