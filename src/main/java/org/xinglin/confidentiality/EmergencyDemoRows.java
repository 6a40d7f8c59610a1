package org.xinglin.confidentiality;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/** Two emergencies of the returning patient's: one a month ago and reviewed, one just now and waiting for its review. */
@Component
class EmergencyDemoRows implements DemoRows {
    private static final int PATIENT = 1;
    private static final Duration MONTH = Duration.ofDays(30);

    private final EmergencyAccesses accesses;
    private final Practitioners practitioners;
    private final Rulebook rulebook;
    private final AuditLog audit;

    EmergencyDemoRows(EmergencyAccesses accesses, Practitioners practitioners, Rulebook rulebook, AuditLog audit) {
        this.accesses = accesses;
        this.practitioners = practitioners;
        this.rulebook = rulebook;
        this.audit = audit;
    }

    @Override
    public int order() {
        return 39;
    }

    @Override
    public String title() {
        return "emergency accesses";
    }

    @Override
    public void plant(DemoSeed seed) {
        List<Practitioner> doctors = seed.authoredDoctors().stream()
                .flatMap(person -> practitioners.ofPerson(person).stream())
                .toList();
        InstitutionId house = doctors.getFirst().institution();
        List<Practitioner> colleagues = doctors.stream()
                .filter(d -> d.institution().equals(house))
                .sorted(Comparator.comparing(d -> d.department().toString()))
                .toList();
        plantReviewed(seed, colleagues.getFirst());
        plantWaiting(seed, colleagues.getLast());
    }

    private void plantReviewed(DemoSeed seed, Practitioner doctor) {
        var told = new Told(
                EmergencyReason.LIFE_AT_RISK, "胸痛送来急诊，需要核对过敏史和正在用的药", seed.at().minus(MONTH));
        EmergencyAccess access = access(seed, 1, doctor, told);
        accesses.add(access);
        accesses.close(access.id(), doctor.person(), told.at().plus(Duration.ofMinutes(12)));
        accesses.review(
                access.id(),
                new EmergencyAccess.Review(
                        Verdict.JUSTIFIED,
                        told.at().plus(Duration.ofDays(1)),
                        new PersonId(seed.id("person.administrator", 1)),
                        "已核对急诊记录，情况属实，查看范围适当。"));
    }

    private void plantWaiting(DemoSeed seed, Practitioner doctor) {
        Instant at = seed.at().minus(Duration.ofMinutes(5));
        var told = new Told(EmergencyReason.DOCTOR_UNREACHABLE, "患者来电称头晕、血压很高，接诊医生联系不上", at);
        EmergencyAccess access = access(seed, 2, doctor, told);
        accesses.add(access);
        var caller = new Caller(
                seed.id("emergency.session", 1),
                doctor.person(),
                Set.of(Role.DOCTOR),
                doctor.institution().value(),
                "demo");
        PersonId patient = access.patient();
        audit.granted(
                caller, "record.break-glass", "emergency-access", access.id().value(), patient, "emergency");
        audit.granted(caller, "record.read", "chart", patient.value(), patient, "emergency");
    }

    private record Told(EmergencyReason reason, String words, Instant at) {}

    private EmergencyAccess access(DemoSeed seed, int number, Practitioner doctor, Told told) {
        RulesInForce rules = rulebook.rulesInForce(told.at(), Scope.NATION);
        return new EmergencyAccess(
                new EmergencyAccessId(seed.id("emergency.access", number)),
                new PersonId(seed.id("person.patient", PATIENT)),
                doctor.person(),
                doctor.id(),
                doctor.institution(),
                told.reason(),
                told.words(),
                told.at(),
                told.at().plus(rules.duration("PV-18", "breakGlassFor")),
                null,
                ChinaTime.dateOf(told.at().plus(rules.duration("PV-18", "breakGlassReview"))),
                null);
    }
}
