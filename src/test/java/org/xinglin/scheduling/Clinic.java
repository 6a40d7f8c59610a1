package org.xinglin.scheduling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.Posts;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Sql;
import org.xinglin.settlement.Notices;
import org.xinglin.testing.Visitor;

/** A clinic of its own for a test: one doctor in one department who sees patients in slots the test asks for. */
public final class Clinic {
    private static final String HOME = "99";
    private static final Map<ApplicationContext, Clinic> OPEN = new ConcurrentHashMap<>();
    private static final Map<List<Object>, Clinic> APART = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final Notices notices;
    public final UUID institution;
    public final UUID department;
    public final UUID practitioner;
    public final UUID person;

    private Clinic(ApplicationContext product, String province) {
        jdbc = product.getBean(JdbcClient.class);
        ids = product.getBean(Ids.class);
        clock = product.getBean(Clock.class);
        notices = new Notices(product);
        institution = ids.next();
        department = ids.next();
        practitioner = ids.next();
        person = ids.next();
        Posts.open(product, province, institution, department, practitioner, person);
    }

    /** The clinic that tests of one product share, so that the directory learns of it once. */
    public static Clinic of(ApplicationContext product) {
        return OPEN.computeIfAbsent(product, p -> new Clinic(p, HOME));
    }

    /** A clinic of these tests alone, whose free places and waiting patients no other test meets. */
    public static Clinic of(ApplicationContext product, Class<?> tests) {
        return APART.computeIfAbsent(List.of(product, tests), key -> new Clinic(product, HOME));
    }

    /** A clinic in another province, whose rules may be others. */
    public static Clinic in(ApplicationContext product, String province) {
        return new Clinic(product, province);
    }

    /** A slot in person tomorrow or later. */
    public SlotId slot(int capacity, Duration ahead) {
        return slot("IN_PERSON", capacity, ahead);
    }

    public SlotId slot(String mode, int capacity, Duration ahead) {
        Instant starts = clock.instant().plus(ahead);
        UUID template = ids.next();
        UUID session = ids.next();
        UUID slot = ids.next();
        jdbc.sql("""
                insert into scheduling.template (id, institution_id, department_id, practitioner_id, offering_id, mode, weekday, day_part,
                  begins, ends, slot_minutes, slot_capacity, place_zh, place_en, from_on)
                values (:id, :institution, :department, :practitioner, :id, :mode, 1, 'MORNING', '08:00', '12:00',
                  15, 1, '三楼', '3rd floor', '2020-01-01')
                """)
                .param("id", template)
                .param("institution", institution)
                .param("department", department)
                .param("practitioner", practitioner)
                .param("mode", mode)
                .update();
        jdbc.sql("""
                insert into scheduling.session (id, template_id, institution_id, department_id, practitioner_id, mode, clinic_on, day_part, price, state)
                values (:id, :template, :institution, :department, :practitioner, :mode, :on, 'MORNING', 25, 'OPEN')
                """)
                .param("id", session)
                .param("template", template)
                .param("institution", institution)
                .param("department", department)
                .param("practitioner", practitioner)
                .param("mode", mode)
                .param("on", ChinaTime.dateOf(starts))
                .update();
        jdbc.sql(
                        "insert into scheduling.slot (id, session_id, starts_at, ends_at, capacity) values (:id, :session, :starts, :ends, :capacity)")
                .param("id", slot)
                .param("session", session)
                .param("starts", Sql.timestamp(starts))
                .param("ends", Sql.timestamp(starts.plus(Duration.ofMinutes(15))))
                .param("capacity", capacity)
                .update();
        return new SlotId(slot);
    }

    /** Holds over HTTP. */
    public Visitor.Answer hold(Visitor patient, SlotId slot, String key) {
        return patient.post("/api/appointments", Map.of("slotId", slot.value()), key);
    }

    /** The cashier's signed notice that the payment came. */
    public Visitor.Answer pay(Visitor.Answer held) {
        return notices.paid(held.text("paymentNo"), held.text("price"));
    }

    public List<?> imbalance() {
        return notices.imbalance();
    }

    public String state(Visitor.Answer held) {
        return jdbc.sql("select state from scheduling.appointment where id = :id")
                .param("id", UUID.fromString(held.text("id")))
                .query(String.class)
                .single();
    }

    public int taken(SlotId slot) {
        return jdbc.sql("select taken from scheduling.slot where id = :id")
                .param("id", slot.value())
                .query(Integer.class)
                .single();
    }

    public int live(SlotId slot) {
        return jdbc.sql(
                        "select count(*) from scheduling.appointment where slot_id = :id and state in ('HELD', 'CONFIRMED')")
                .param("id", slot.value())
                .query(Integer.class)
                .single();
    }

    /** Makes the hold overdue, as fifteen minutes would. */
    public void overdue(Visitor.Answer held) {
        jdbc.sql("update scheduling.appointment set held_until = held_at where id = :id")
                .param("id", UUID.fromString(held.text("id")))
                .update();
    }

    static String key() {
        return UUID.nameUUIDFromBytes(Long.toString(System.nanoTime()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
