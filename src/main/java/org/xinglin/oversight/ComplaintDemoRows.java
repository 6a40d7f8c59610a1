package org.xinglin.oversight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Department;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.duty.Duties;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.yaml.snakeyaml.Yaml;

/** Plants the authored complaints of the demo region over its last weeks: most answered, a few waiting, one of them late. */
@Component
class ComplaintDemoRows implements DemoRows {
    private static final Map<String, ComplaintKind> KINDS = Map.ofEntries(
            Map.entry("WAIT", ComplaintKind.WAITING),
            Map.entry("WAITROOM", ComplaintKind.WAITING),
            Map.entry("REFUND", ComplaintKind.REFUND),
            Map.entry("CANCEL", ComplaintKind.REFUND),
            Map.entry("PROMISE", ComplaintKind.PROMISE),
            Map.entry("RECORD", ComplaintKind.RECORD),
            Map.entry("REPORT", ComplaintKind.RECORD),
            Map.entry("ATTITUDE", ComplaintKind.ATTITUDE),
            Map.entry("DIAG", ComplaintKind.ATTITUDE),
            Map.entry("PRICE", ComplaintKind.PRICE),
            Map.entry("INVOICE", ComplaintKind.PRICE),
            Map.entry("PRIVACY", ComplaintKind.PRIVACY),
            Map.entry("RX", ComplaintKind.MEDICINE),
            Map.entry("PICKUP", ComplaintKind.MEDICINE),
            Map.entry("SCREEN", ComplaintKind.SYSTEM),
            Map.entry("CHAT", ComplaintKind.SYSTEM),
            Map.entry("NOTICE", ComplaintKind.SYSTEM),
            Map.entry("CALL", ComplaintKind.SYSTEM));
    private static final ComplaintOutcome[] OUTCOMES = {
        ComplaintOutcome.UPHELD,
        ComplaintOutcome.PARTLY,
        ComplaintOutcome.UPHELD,
        ComplaintOutcome.SETTLED,
        ComplaintOutcome.NOT_UPHELD
    };
    /** The last ones of the list still wait. */
    private static final int WAITING = 5;

    private static final Duration APART = Duration.ofHours(29);

    private final Complaints complaints;
    private final Institutions institutions;
    private final Departments departments;
    private final Handovers handovers;
    private final Duties duties;
    private final WorkingDays days;
    private final Rulebook rulebook;

    ComplaintDemoRows(
            Complaints complaints,
            Institutions institutions,
            Departments departments,
            Handovers handovers,
            Duties duties,
            WorkingDays days,
            Rulebook rulebook) {
        this.complaints = complaints;
        this.institutions = institutions;
        this.departments = departments;
        this.handovers = handovers;
        this.duties = duties;
        this.days = days;
        this.rulebook = rulebook;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String title() {
        return "complaints";
    }

    @Override
    public void plant(DemoSeed seed) {
        List<Map<String, String>> authored = authored();
        List<Institution> houses = institutions.all();
        for (int i = 0; i < authored.size() && !houses.isEmpty(); i++) {
            // The oldest first, the newest some hours ago.
            Instant at =
                    seed.at().minus(APART.multipliedBy(authored.size() - i)).plus(Duration.ofHours(20));
            plant(seed, i, houses.get(i % houses.size()), authored.get(i), at, i < authored.size() - WAITING);
        }
    }

    private void plant(
            DemoSeed seed, int i, Institution house, Map<String, String> words, Instant at, boolean answered) {
        var rules = rulebook.rulesInForce(seed.at(), house.scope());
        var person = new PersonId(seed.id("person.patient", 1 + i * 7 % seed.patients()));
        var administrator = new PersonId(seed.id("person.administrator", 1 + i % 3));
        var complaint = new Complaint(
                new ComplaintId(timeOrdered(seed, i, at)),
                Complaining.ticket(at, complaints.nextTicket()),
                person,
                house.id(),
                null,
                null,
                KINDS.getOrDefault(words.get("kind"), ComplaintKind.OTHER),
                String.valueOf(words.get("text")),
                at,
                days.after(at, rules.number("SV-15", "acceptWorkingDays")),
                days.after(at, rules.number("SV-15", "answerWorkingDays")),
                null,
                null,
                null,
                null,
                null,
                null);
        complaints.insert(complaint);
        if (answered || i % 2 == 0) {
            complaints.accept(complaint.id(), administrator, at.plus(Duration.ofHours(5)));
        }
        if (answered || i % 2 == 0) {
            hand(seed, i, complaint, administrator, answered, at.plus(Duration.ofHours(6)));
        }
        if (answered) {
            String reply = String.valueOf(words.get("reply"));
            complaints.answer(
                    complaint.id(),
                    OUTCOMES[i % OUTCOMES.length],
                    reply,
                    administrator,
                    null,
                    at.plus(Duration.ofHours(21)));
        }
    }

    /**
     * Each concerns one of the house's departments in turn; those that wait are with the head of theirs, and in the house of the
     * first doctor with that doctor.
     */
    private void hand(DemoSeed seed, int i, Complaint complaint, PersonId administrator, boolean answered, Instant at) {
        List<Department> all = departments.of(complaint.institution());
        if (all.isEmpty()) {
            return;
        }
        DepartmentId inTurn = all.get(i / 3 % all.size()).id();
        DepartmentId department = inTurn;
        PersonId to = administrator;
        if (!answered) {
            var first = new PersonId(seed.id("person.doctor", 1));
            Duties.Held head = duties.held(complaint.institution(), seed.at()).stream()
                    .filter(d -> d.department() != null)
                    .max(Comparator.comparing((Duties.Held d) -> d.person().equals(first))
                            .thenComparing(d -> inTurn.equals(d.department())))
                    .orElse(null);
            department = head == null ? department : Objects.requireNonNull(head.department());
            to = head == null ? administrator : head.person();
        }
        handovers.insert(
                new Handovers.Handover(
                        seed.id("handover", i), complaint.id(), administrator, to, department, "请科室核实当日情况，两天内回复。", at),
                null);
    }

    /** Lists go by id, so the planted ids must grow with time like all others. */
    private static UUID timeOrdered(DemoSeed seed, int i, Instant at) {
        var named = seed.id("complaint", i);
        return new UUID(
                at.toEpochMilli() << 16 | 0x7000L | named.getMostSignificantBits() & 0xfffL,
                named.getLeastSignificantBits());
    }

    private static List<Map<String, String>> authored() {
        try (InputStream in = new ClassPathResource("demo/people.yaml").getInputStream()) {
            Map<String, List<Map<String, String>>> all = new Yaml().load(in);
            return all.getOrDefault("complaints", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
