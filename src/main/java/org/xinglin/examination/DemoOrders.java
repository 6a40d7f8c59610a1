package org.xinglin.examination;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.chart.CareRelations;
import org.xinglin.chart.EncounterId;
import org.xinglin.chart.EncounterKind;
import org.xinglin.chart.Encounters;
import org.xinglin.chart.NewEncounter;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.PersonId;
import org.xinglin.precaution.Answers;
import org.xinglin.precaution.Answers.Diabetes;
import org.xinglin.precaution.Answers.Implant;
import org.xinglin.scheduling.DevicePlace;
import org.xinglin.scheduling.DevicePlaces;
import org.xinglin.settlement.BillLine;
import org.xinglin.settlement.NewBill;
import org.xinglin.settlement.PlantedBills;

/**
 * The demo's examinations: its patient was at the demo doctor's clinic and has blood to be taken, a scan with contrast to
 * book and an ultrasound; its old man has a scanner in the way of his pacemaker.
 */
@Component
class DemoOrders {
    private static final int DOCTOR = 1;
    private static final int PATIENT = 1;
    private static final int SENIOR = 5;
    private static final Duration AGO = Duration.ofDays(1);

    private final Practitioners practitioners;
    private final Encounters encounters;
    private final CareRelations relations;
    private final Examinations examinations;
    private final Orders orders;
    private final Bookings bookings;
    private final DevicePlaces places;
    private final Reminding reminding;
    private final PlantedBills bills;

    DemoOrders(
            Practitioners practitioners,
            Encounters encounters,
            CareRelations relations,
            Examinations examinations,
            Orders orders,
            Bookings bookings,
            DevicePlaces places,
            Reminding reminding,
            PlantedBills bills) {
        this.practitioners = practitioners;
        this.encounters = encounters;
        this.relations = relations;
        this.examinations = examinations;
        this.orders = orders;
        this.bookings = bookings;
        this.places = places;
        this.reminding = reminding;
        this.bills = bills;
    }

    void plant(DemoSeed seed) {
        practitioners.ofPerson(new PersonId(seed.id("person.doctor", DOCTOR))).ifPresent(doctor -> {
            plant(seed, doctor, PATIENT, "CTA-CORONARY", "活动后胸闷 2 个月，评估冠状动脉", 54, null);
            plant(seed, doctor, PATIENT, "ABDOMEN-US", "体检发现脂肪肝，复查", null, null);
            plant(seed, doctor, PATIENT, "BLOOD-FASTING", "服降压药、降脂药随访", null, fasting(Diabetes.NONE))
                    .ifPresent(o -> book(seed, o));
            plant(seed, doctor, SENIOR, "HOLTER", "心悸，看有无心律失常", null, null);
            plant(seed, doctor, SENIOR, "MRI-HEAD", "头晕，排除脑梗", null, implant(Implant.ACTIVE));
        });
    }

    private java.util.Optional<Order> plant(
            DemoSeed seed,
            Practitioner doctor,
            int patient,
            String code,
            String why,
            @Nullable Integer egfr,
            @Nullable Answers answers) {
        Instant at = seed.at().minus(AGO);
        return examinations.of(doctor.institution()).stream()
                .filter(e -> e.code().equals(code))
                .findFirst()
                .map(examination -> {
                    var order = new Order(
                            new OrderId(seed.id("examination.order." + code, patient)),
                            new PersonId(seed.id("person.patient", patient)),
                            encounter(seed, doctor, patient, at).value(),
                            doctor.id(),
                            doctor.institution(),
                            examination.id(),
                            why,
                            egfr,
                            egfr == null ? null : ChinaTime.dateOf(at).minusDays(9),
                            at,
                            at.plus(Duration.ofDays(90)),
                            null,
                            null);
                    orders.add(order);
                    if (answers != null) {
                        orders.answer(order.id(), answers, order.patient(), at);
                    }
                    return order;
                });
    }

    private EncounterId encounter(DemoSeed seed, Practitioner doctor, int patient, Instant at) {
        var id = new EncounterId(seed.id("examination.encounter", patient));
        var person = new PersonId(seed.id("person.patient", patient));
        encounters.open(new NewEncounter(
                id,
                person,
                doctor.id(),
                doctor.institution(),
                doctor.department(),
                EncounterKind.CLINIC,
                List.of(),
                at));
        encounters.close(id, at.plus(Duration.ofMinutes(20)));
        relations.open(person, doctor.person(), id.value(), at, at.plus(Duration.ofMinutes(20)));
        return id;
    }

    /** The first place of the blood collection in the morning two days ahead, or the next that is free. */
    private void book(DemoSeed seed, Order order) {
        Examination examination = examinations.require(order.examination());
        LocalDate day = ChinaTime.dateOf(seed.at()).plusDays(2);
        Instant from = ChinaTime.at(day, java.time.LocalTime.of(7, 20));
        List<DevicePlace> free = places.free(examination.device().id(), from, from.plus(Duration.ofDays(6)));
        if (free.isEmpty()) {
            return;
        }
        DevicePlace place = free.getFirst();
        Instant at = seed.at().minus(Duration.ofHours(20));
        var booked = new Booked(
                seed.id("examination.booking", 1),
                order.id(),
                order.patient(),
                order.institution(),
                place.slot(),
                seed.id("examination.hold", 1),
                Reserving.span(place),
                examination.price(),
                order.patient(),
                Booked.State.HELD,
                at.plus(Duration.ofMinutes(15)),
                0,
                at);
        bookings.add(booked, IdempotencyKey.of("demo-examination-1"), at);
        places.hold(place, booked.hold(), order.patient());
        bookings.confirm(booked.id(), reminding.at(order, booked.span(), at), at);
        var line = new BillLine(
                "examination", examination.name().zh(), examination.name().en(), 1, examination.price());
        bills.plant(List.of(new PlantedBills.Paid(
                new NewBill(
                        booked.subject(),
                        order.patient(),
                        order.patient(),
                        order.institution().value(),
                        List.of(line),
                        booked.heldUntil()),
                at,
                at.plusSeconds(70))));
    }

    private static Answers fasting(Diabetes diabetes) {
        return new Answers(null, null, null, null, null, null, null, null, diabetes, null, null, null, null, null);
    }

    private static Answers implant(Implant implant) {
        return new Answers(null, implant, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
