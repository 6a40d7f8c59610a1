package org.xinglin.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.identity.Errand;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.identity.Withholding;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.Bill;
import org.xinglin.settlement.Bills;
import org.xinglin.settlement.Subject;

/** Shows appointments to the patient and to who acts for the patient; what the record locks from the latter is not among them. */
@Service
class AppointmentReading {
    private static final int MOST = 100;
    private final Appointments appointments;
    private final Slots slots;
    private final Bills bills;
    private final People people;
    private final Guardians guardians;
    private final Withholding withholding;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Institutions institutions;
    private final Cancelling cancelling;
    private final AuditLog audit;
    private final Clock clock;

    AppointmentReading(
            Appointments appointments,
            Slots slots,
            Bills bills,
            People people,
            Guardians guardians,
            Withholding withholding,
            Practitioners practitioners,
            Departments departments,
            Institutions institutions,
            Cancelling cancelling,
            AuditLog audit,
            Clock clock) {
        this.appointments = appointments;
        this.slots = slots;
        this.bills = bills;
        this.people = people;
        this.guardians = guardians;
        this.withholding = withholding;
        this.practitioners = practitioners;
        this.departments = departments;
        this.institutions = institutions;
        this.cancelling = cancelling;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the caller booked or is booked for, the nearest to come first, then the past, newest first. */
    @Transactional
    public List<AppointmentView> mine(Caller who) {
        List<AppointmentView> views = views(shown(who, appointments.concerning(who.person(), clock.instant(), MOST)));
        audit.granted(who, "appointment.list", "appointment", who.person().value(), who.person(), "own");
        return views;
    }

    @Transactional
    public AppointmentView one(Caller who, AppointmentId id) {
        Appointment appointment = appointments
                .find(id)
                .filter(a -> guardians.mayActFor(who.person(), a.patient(), Errand.BOOK))
                .orElseThrow(() -> new NotFound("scheduling.no-such-appointment"));
        if (!ahead(who, appointment)) {
            withholding.requireOpen(who, appointment.patient(), id.value());
        }
        audit.granted(
                who,
                "appointment.read",
                "appointment",
                id.value(),
                appointment.patient(),
                guardians.capacityOf(who.person(), appointment.patient()));
        return views(List.of(appointment)).getFirst();
    }

    /** Of people the caller acts for at this moment, without what their records lock from the caller. */
    private List<Appointment> shown(Caller who, List<Appointment> rows) {
        Set<PersonId> actsFor = guardians.actedFor(who.person(), rows.stream().map(Appointment::patient), Errand.BOOK);
        Set<UUID> kept = withholding.from(who, actsFor);
        return rows.stream()
                .filter(a -> actsFor.contains(a.patient()))
                .filter(a -> ahead(who, a) || !kept.contains(a.id().value()))
                .toList();
    }

    /** Who booked it accompanies the patient there, and knows where it is. */
    private boolean ahead(Caller who, Appointment a) {
        return a.bookedBy().equals(who.person()) && a.endsAt().isAfter(clock.instant());
    }

    private List<AppointmentView> views(List<Appointment> rows) {
        Map<PersonId, Person> patients =
                people
                        .all(rows.stream()
                                .flatMap(a -> Stream.of(a.patient(), a.bookedBy()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        List<Subject> subjects = rows.stream().map(Appointment::subject).toList();
        Map<Subject, Bill> billed = bills.of(subjects);
        Map<Subject, Money> refunded = bills.refundedWithSupplements(subjects);
        Map<SlotId, Words> places =
                slots.places(rows.stream().map(Appointment::slot).toList());
        return rows.stream()
                .map(a -> view(
                        a,
                        Optional.ofNullable(patients.get(a.patient()))
                                .map(Person::name)
                                .orElse(""),
                        a.bookedBy().equals(a.patient())
                                ? null
                                : Optional.ofNullable(patients.get(a.bookedBy()))
                                        .map(Person::name)
                                        .orElse(null),
                        billed.get(a.subject()),
                        refunded.getOrDefault(a.subject(), Money.ZERO),
                        places.getOrDefault(a.slot(), new Words("", ""))))
                .toList();
    }

    private AppointmentView view(
            Appointment a,
            String patient,
            @Nullable String bookedBy,
            @Nullable Bill bill,
            Money refunded,
            Words place) {
        Instant at = clock.instant();
        Instant deadline = a.cancellableUntil(cancelling.cancelBefore(a, at));
        boolean held = a.state() instanceof AppointmentState.Held;
        boolean standing = a.state() instanceof AppointmentState.Confirmed;
        return new AppointmentView(
                a.id(),
                a.code(),
                stateName(a, at),
                a.patient(),
                patient,
                bookedBy,
                a.practitioner(),
                practitioners
                        .find(a.practitioner())
                        .map(p -> new Words(p.name(), p.nameEn()))
                        .orElse(new Words("", "")),
                a.department(),
                departments
                        .find(a.department())
                        .map(d -> new Words(d.nameZh(), d.nameEn()))
                        .orElse(new Words("", "")),
                a.institution(),
                institutions.find(a.institution()).map(Institution::clinicName).orElse(new Words("", "")),
                place,
                a.startsAt(),
                a.endsAt(),
                a.price(),
                a.relief(),
                held && bill != null ? bill.payBy() : null,
                held && bill != null ? bill.paymentNo() : null,
                bill == null ? null : bill.id().toString(),
                deadline,
                held || standing && !at.isAfter(deadline),
                refunded);
    }

    private static String stateName(Appointment a, Instant at) {
        return switch (a.state()) {
            case AppointmentState.Held held -> "HELD";
            case AppointmentState.Confirmed confirmed -> a.endsAt().isAfter(at) ? "CONFIRMED" : "OVER";
            case AppointmentState.Lapsed lapsed -> "LAPSED";
            case AppointmentState.Cancelled cancelled -> "CANCELLED";
        };
    }
}
