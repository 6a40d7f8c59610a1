package org.xinglin.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Together;
import org.xinglin.testing.Visitor;

/** Weekly clinics are planned and ended in the browser; what stands in the way is said, and nobody booked is forgotten. */
@ProductTest
class TimetableTests {
    private static final String CLINICS = "/api/administration/clinics";
    private static final AtomicInteger ROOM = new AtomicInteger();

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Clinic house;
    private Visitor administrator;
    private String service;
    private LocalDate from;

    @BeforeEach
    void open() {
        house = Clinic.in(product, "99");
        administrator = new Visitor(product).signInAsStaff("管理", house.institution, Role.ADMINISTRATOR);
        service = administrator
                .post(
                        "/api/administration/services",
                        Map.of(
                                "practitionerId",
                                house.practitioner,
                                "kind",
                                "CLINIC",
                                "mode",
                                "IN_PERSON",
                                "price",
                                "25"))
                .expect(201)
                .text("id");
        from = ChinaTime.dateOf(clock.instant()).plusDays(1);
    }

    private Map<String, Object> clinic(Map<String, Object> other) {
        var wanted = new HashMap<String, Object>(Map.of(
                "practitionerId",
                house.practitioner,
                "offeringId",
                service,
                "weekday",
                from.getDayOfWeek().getValue(),
                "begins",
                "08:00",
                "ends",
                "11:30",
                "slotMinutes",
                15,
                "capacity",
                2,
                "placeZh",
                "诊室" + ROOM.incrementAndGet(),
                "from",
                from.toString()));
        wanted.putAll(other);
        wanted.values().removeIf(""::equals);
        return wanted;
    }

    @Test
    void aPlannedClinicCanBeBookedAndIsEndedOnlyWhenEverybodyBookedIsSeenTo() {
        String id = administrator.post(CLINICS, clinic(Map.of())).expect(201).text("id");
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(slots(id)).isGreaterThan(0));
        var grid = administrator.get(CLINICS).expect(200).body().path("items").path(0);
        assertThat(grid.path("clinics").path(0).path("places").asInt()).isEqualTo(28);
        var slot = new org.xinglin.scheduling.SlotId(jdbc.sql("""
                select s.id from scheduling.slot s join scheduling.session x on x.id = s.session_id
                where x.template_id = :id and x.clinic_on = :on order by s.starts_at limit 1
                """)
                .param("id", UUID.fromString(id))
                .param("on", from)
                .query(UUID.class)
                .single());
        var held = house.hold(
                        new Visitor(product).signInAsPatient(),
                        slot,
                        UUID.randomUUID().toString())
                .expect(201);
        house.pay(held).expect(204);
        String end = CLINICS + "/" + id + "/end";
        String last = from.minusDays(1).toString();
        var preview = administrator
                .post(end + "/preview", Map.of("lastOn", last))
                .expect(200)
                .body();
        assertThat(preview.path("people").asInt()).isEqualTo(1);
        var refused = administrator.post(end, Map.of("lastOn", last)).expect(409);
        assertThat(refused.code()).isEqualTo("timetable.people-booked");
        assertThat(refused.text("detail")).contains("1人");
        assertThat(administrator
                        .post(end, Map.of("lastOn", last, "rebook", true))
                        .expect(422)
                        .code())
                .as("people are told why")
                .isEqualTo("rebooking.reason-missing");
        administrator
                .post(end, Map.of("lastOn", last, "rebook", true, "reason", "诊室改造"))
                .expect(200);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(house.state(held)).isEqualTo("CANCELLED"));
        assertThat(house.imbalance()).isEmpty();
        assertThat(administrator
                        .get(CLINICS)
                        .body()
                        .path("items")
                        .path(0)
                        .path("clinics")
                        .size())
                .isZero();
    }

    private int slots(String template) {
        return jdbc.sql(
                        "select count(*) from scheduling.session x join scheduling.slot s on s.session_id = x.id where x.template_id = :id")
                .param("id", UUID.fromString(template))
                .query(Integer.class)
                .single();
    }

    @Test
    void oneDoctorHoldsOneClinicAtATime() {
        administrator.post(CLINICS, clinic(Map.of())).expect(201);
        var refused = administrator
                .post(CLINICS, clinic(Map.of("begins", "11:00", "ends", "12:00")))
                .expect(409);
        assertThat(refused.code()).isEqualTo("timetable.doctor-busy");
        assertThat(refused.text("detail")).contains("08:00–11:30");
        administrator
                .post(CLINICS, clinic(Map.of("begins", "11:30", "ends", "12:00")))
                .expect(201);
        administrator
                .post(
                        CLINICS,
                        clinic(Map.of("weekday", from.getDayOfWeek().plus(1).getValue())))
                .expect(201);
    }

    @Test
    void oneRoomHoldsOneDoctorAtATime() {
        UUID colleague = UUID.randomUUID();
        org.xinglin.directory.Posts.doctor(product, house.institution, house.department, colleague, UUID.randomUUID());
        String theirs = administrator
                .post(
                        "/api/administration/services",
                        Map.of("practitionerId", colleague, "kind", "CLINIC", "mode", "IN_PERSON", "price", "25"))
                .expect(201)
                .text("id");
        administrator.post(CLINICS, clinic(Map.of("placeZh", "一诊室"))).expect(201);
        assertThat(administrator
                        .post(
                                CLINICS,
                                clinic(Map.of("placeZh", "一诊室", "practitionerId", colleague, "offeringId", theirs)))
                        .expect(409)
                        .code())
                .isEqualTo("timetable.place-taken");
    }

    @Test
    void theSameHourWantedTwiceAtOnceIsGivenOnce() throws Exception {
        var acts = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < 6; n++) {
            acts.add(() -> administrator.post(CLINICS, clinic(Map.of())).status());
        }
        assertThat(Together.together(acts)).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @ParameterizedTest
    @CsvSource({
        "weekday, 8, timetable.weekday-missing",
        "ends, 08:10, timetable.too-short",
        "ends, 15:00, timetable.too-long",
        "slotMinutes, 45, scheduling.slot-too-long",
        "slotMinutes, '', timetable.slot-missing",
        "capacity, 51, timetable.capacity-out-of-range",
        "placeZh, '', timetable.place-missing",
        "from, 2020-01-01, timetable.too-soon",
        "from, 2099-01-01, timetable.too-far",
        "until, 2020-01-01, timetable.ends-before-it-begins",
        "offeringId, '', timetable.service-missing"
    })
    void whatCannotBeAClinicIsRefusedAtItsField(String field, String value, String code) {
        var refused = administrator.post(CLINICS, clinic(Map.of(field, value))).expect(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.text("pointer")).isEqualTo("/" + field);
    }

    @Test
    void whoMayNotPractiseIsNotPlanned() {
        jdbc.sql("update directory.practitioner set licence_to_on = :on where id = :id")
                .param("on", from.minusDays(1))
                .param("id", house.practitioner)
                .update();
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            var refused = administrator.post(CLINICS, clinic(Map.of()));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("directory.registration-lapsed");
            assertThat(refused.body().path("rule").path("id").asString(refused.text("rule")))
                    .contains("DX-09");
        });
    }

    @Test
    void othersClinicsStayClosed() {
        String id = administrator.post(CLINICS, clinic(Map.of())).expect(201).text("id");
        var other = new Visitor(product).signInAsStaff("邻院", Clinic.of(product).institution, Role.ADMINISTRATOR);
        assertThat(other.post(CLINICS + "/" + id + "/end", Map.of("lastOn", from.toString()))
                        .expect(404)
                        .code())
                .isEqualTo("timetable.no-such-clinic");
        other.post(CLINICS, clinic(Map.of())).expect(404);
        new Visitor(product).signInAsDoctor(house.institution).get(CLINICS).expect(403);
    }

    @Test
    void aSheetOfClinicsIsTakenInWholeOrNotAtAll() {
        String head = "出诊编号,服务编号,医生,星期,开始,结束,每段分钟,每段人数,地点,起始日期,最后日期\n";
        String good = "," + service + ",周岐,2,8:00,11:00,15,1,表诊室," + from + ",\n";
        String clash = "," + service + ",周岐,2,10:00,12:00,15,1,表诊室," + from + ",\n";
        var refused = take(head + good + clash).expect(200).body();
        assertThat(refused.path("taken").asBoolean()).isFalse();
        assertThat(refused.path("faults").path(0).path("row").asInt()).isEqualTo(3);
        assertThat(administrator
                        .get(CLINICS)
                        .body()
                        .path("items")
                        .path(0)
                        .path("clinics")
                        .size())
                .isZero();
        assertThat(take(head + good).expect(200).body().path("taken").asBoolean())
                .isTrue();
        byte[] out = administrator
                .get("/api/administration/clinic-list?form=CSV")
                .expect(200)
                .content();
        assertThat(take(new String(out, StandardCharsets.UTF_8))
                        .expect(200)
                        .body()
                        .path("changed")
                        .asInt())
                .as("what came out changes nothing when it goes in")
                .isZero();
    }

    private Visitor.Answer take(String sheet) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(sheet.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "clinics.csv";
            }
        });
        return administrator.upload("/api/administration/clinic-list?check=false", parts);
    }
}
