package org.xinglin.examination;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.Sql;
import org.xinglin.precaution.Procedure;
import org.xinglin.scheduling.DayPart;
import org.xinglin.scheduling.DeviceHours;
import org.xinglin.scheduling.DevicePlaces;
import org.xinglin.settlement.Notices;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** A hospital of the demo region, one of its doctors who orders, and what its devices have free. */
public final class Ward {
    public final Institution institution;
    final List<Practitioner> doctors;
    final Visitor doctor;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final Examinations examinations;
    private final ApplicationContext product;

    public Ward(ApplicationContext product) {
        this.product = product;
        jdbc = product.getBean(JdbcClient.class);
        clock = product.getBean(Clock.class);
        ids = product.getBean(Ids.class);
        examinations = product.getBean(Examinations.class);
        institution = product.getBean(Institutions.class).ofSlug("central").orElseThrow();
        doctors = product.getBean(Practitioners.class).all().stream()
                .filter(p -> p.institution().equals(institution.id()) && !p.suspended())
                .sorted((a, b) -> a.id().toString().compareTo(b.id().toString()))
                .toList();
        doctor = new Visitor(product).continueAs(doctors.getFirst().person(), true);
    }

    UUID encounter(Visitor of, String kind) {
        UUID id = ids.next();
        Practitioner d = doctors.getFirst();
        jdbc.sql("""
                insert into chart.encounter (id, patient_id, practitioner_id, institution_id, department_id, kind, evidenced_codes, opened_at)
                values (:id, :patient, :practitioner, :institution, :department, :kind, '{}', :at)
                """)
                .param("id", id)
                .param("patient", of.person().value())
                .param("practitioner", d.id().value())
                .param("institution", d.institution().value())
                .param("department", d.department().value())
                .param("kind", kind)
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        return id;
    }

    Map<String, Object> wish(String code) {
        UUID id = examinations.of(institution.id()).stream()
                .filter(e -> e.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return new HashMap<>(Map.of("examinationId", id, "indication", "活动后胸闷，评估冠脉"));
    }

    static String at(UUID encounter) {
        return "/api/encounters/" + encounter + "/examinations";
    }

    String ordered(Visitor of, String code, int egfr) {
        var wish = wish(code);
        if (egfr > 0) {
            wish.put("egfr", egfr);
            wish.put("egfrOn", ChinaTime.dateOf(clock.instant()).minusDays(5).toString());
        }
        return "/api/examination-orders/"
                + doctor.post(at(encounter(of, "CLINIC")), wish).expect(201).text("id");
    }

    Map<String, Object> answers(boolean metformin, int egfr) {
        var a = new HashMap<String, Object>();
        a.put("pregnancy", "NO");
        a.put("contrastReaction", "NONE");
        a.put("metformin", metformin);
        a.put("kidneyDisease", false);
        a.put("overactiveThyroid", false);
        a.put("diabetes", metformin ? "TABLETS" : "NONE");
        if (egfr > 0) {
            a.put("egfr", egfr);
            a.put("egfrOn", ChinaTime.dateOf(clock.instant()).minusDays(5).toString());
        }
        return a;
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** A device of its own with one examination nothing stands in the way of, whose places are there after this many days and a week later. */
    public record Own(UUID device, String code, LocalDate on) {}

    public Own device(int day, int capacity) {
        UUID id = ids.next();
        String code = "OWN-" + id;
        LocalDate on = ChinaTime.dateOf(clock.instant()).plusDays(day);
        var device = new Examination.Device(id, new Words("体检仪", "Body scale"), new Words("二楼", "Floor 2"));
        examinations.add(institution.id(), code, device);
        examinations.add(new Examination(
                ids.next(),
                institution.id(),
                code,
                device,
                new Words("体成分测量", "Body composition"),
                new Words("穿轻便衣服。", "Wear light clothes."),
                Money.of("80.00"),
                Duration.ofMinutes(15),
                new Procedure(Set.of(), null)));
        var hours = new DeviceHours(
                ids.next(),
                id,
                institution.id(),
                on.getDayOfWeek(),
                DayPart.MORNING,
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                Duration.ofMinutes(30),
                capacity,
                device.place(),
                on);
        await().until(() -> {
            new TransactionTemplate(product.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(status -> product.getBean(DevicePlaces.class)
                            .open(planned(id) ? List.of() : List.of(hours), clock.instant()));
            return !slots(id, on).isEmpty();
        });
        return new Own(id, code, on);
    }

    private boolean planned(UUID device) {
        return jdbc.sql("select exists (select from scheduling.template where device_id = :device)")
                .param("device", device)
                .query(Boolean.class)
                .single();
    }

    /** The slots of a device on a day, in order of time. */
    public List<String> slots(UUID device, LocalDate on) {
        return jdbc.sql("""
                select s.id::text from scheduling.slot s join scheduling.session x on x.id = s.session_id
                where x.device_id = :device and x.clinic_on = :on order by s.starts_at
                """)
                .param("device", device)
                .param("on", on)
                .query(String.class)
                .list();
    }

    /** Leaves this many places in a slot. */
    public void leave(String slot, int places) {
        jdbc.sql("update scheduling.slot set taken = capacity - :places where id = :id")
                .param("places", places)
                .param("id", UUID.fromString(slot))
                .update();
    }

    /** An order of a new patient with a place of it. */
    public record Guest(Visitor who, String order, Visitor.Answer held) {
        public JsonNode now() {
            return who.get(order).expect(200).body();
        }

        public Visitor.Answer answer(boolean accept) {
            return who.post(order + "/outage-answer", Map.of("accept", accept));
        }

        public UUID id() {
            return UUID.fromString(order.substring(order.lastIndexOf('/') + 1));
        }
    }

    public Guest held(Own own, String slot) {
        var who = new Visitor(product).signInAsPatient();
        String order = ordered(who, own.code(), 0);
        return new Guest(
                who,
                order,
                who.post(order + "/booking", Map.of("slotId", slot), key()).expect(201));
    }

    public Visitor.Answer pay(Guest guest) {
        return new Notices(product)
                .paid(guest.held().text("paymentNo"), guest.held().text("price"));
    }

    public Guest booked(Own own, String slot) {
        Guest guest = held(own, slot);
        pay(guest).expect(204);
        return guest;
    }

    /** What was paid for an order and what went back of it, in this order. */
    public List<String> money(Guest guest) {
        return jdbc.sql("""
                select coalesce(sum(case when p.state = 'PAID' then p.amount else 0 end), 0)::text as paid,
                  coalesce((select sum(r.amount) from settlement.refund r where r.bill_id = b.id), 0)::numeric(16,2)::text as back
                from examination.booking k join settlement.bill b on b.subject_id = k.id left join settlement.payment p on p.bill_id = b.id
                where k.ordered_id = :id group by b.id
                """)
                .param("id", guest.id())
                .query((row, n) -> List.of(row.getString("paid"), row.getString("back")))
                .single();
    }

    /** Whether what is counted as taken in a slot is what is held. */
    public boolean counted(String slot) {
        return jdbc.sql("""
                select s.taken = (select count(*) from scheduling.slot_hold h where h.slot_id = s.id and h.released_at is null)
                from scheduling.slot s where s.id = :id
                """)
                .param("id", UUID.fromString(slot))
                .query(Boolean.class)
                .single();
    }

    static List<JsonNode> places(JsonNode answer) {
        return answer.path("days")
                .valueStream()
                .flatMap(d -> d.path("places").valueStream())
                .toList();
    }

    public int taken(String slot) {
        return jdbc.sql("select taken from scheduling.slot where id = :id")
                .param("id", UUID.fromString(slot))
                .query(Integer.class)
                .single();
    }
}
