package org.xinglin.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.PlantedBills;

/** Plants who came to the region's clinics in the past weeks and who is booked for the coming ones, all of it paid. */
@Component
class BookingDemoRows implements DemoRows {
    private static final Duration LONGEST_AHEAD = Duration.ofDays(6);
    /** The first patient is shown to visitors, so their past is fuller. */
    private static final int VISITS_OF_FIRST = 5;

    private static final int PAST_PER_PATIENT = 3;
    private static final int COMING_PER_PATIENT = 4;

    private final PlantedAppointments planted;
    private final PlantedBills bills;
    private final Guardians guardians;
    private final People people;

    BookingDemoRows(PlantedAppointments planted, PlantedBills bills, Guardians guardians, People people) {
        this.planted = planted;
        this.bills = bills;
        this.guardians = guardians;
        this.people = people;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String title() {
        return "appointments, bills and receipts";
    }

    @Override
    public void plant(DemoSeed seed) {
        var round = new Round(seed, new ArrayList<>(), new HashMap<>(), new HashSet<>());
        List<Slot> slots = planted.clinicSlots();
        List<Slot> past =
                slots.stream().filter(s -> s.endsAt().isBefore(seed.at())).toList();
        List<Slot> coming = slots.stream()
                .filter(s -> !s.inRelease() && s.startsAt().isAfter(seed.at().plus(Duration.ofHours(1))))
                .toList();
        Set<PersonId> verified = verified(seed);
        for (int n = 1; n <= seed.patients(); n++) {
            var random = seed.random("scheduling.patient", n);
            var patient = new PersonId(seed.id("person.patient", n));
            if (!verified.contains(patient)) {
                continue;
            }
            PersonId payer = guardians.guardianOf(patient).orElse(patient);
            int visits = n == 1 ? VISITS_OF_FIRST : random.nextInt(PAST_PER_PATIENT + 1);
            for (int i = 0; i < visits; i++) {
                round.book(past, patient, payer, random, n * 100 + i);
            }
            int ahead = n == 1 ? 1 : random.nextInt(COMING_PER_PATIENT + 1);
            for (int i = 0; i < ahead; i++) {
                round.book(coming, patient, payer, random, n * 100 + 50 + i);
            }
        }
        planted.plant(round.booked);
        bills.plant(round.booked.stream().map(PlantedAppointments.Booked::bill).toList());
    }

    /** Nobody books before the real-name check, so a region's newcomer has no past here. */
    private Set<PersonId> verified(DemoSeed seed) {
        List<PersonId> all = IntStream.rangeClosed(1, seed.patients())
                .mapToObj(n -> new PersonId(seed.id("person.patient", n)))
                .toList();
        return people.all(all).stream().filter(Person::verified).map(Person::id).collect(Collectors.toSet());
    }

    /** What was booked so far, so that no slot is oversold and nobody stands twice in one half day. */
    private record Round(
            DemoSeed seed, List<PlantedAppointments.Booked> booked, Map<SlotId, Integer> taken, Set<String> halves) {
        /** Slots nearer to now fill first: of two random ones the nearer is taken. */
        void book(List<Slot> slots, PersonId patient, PersonId payer, RandomGenerator random, int number) {
            if (slots.isEmpty()) {
                return;
            }
            int one = random.nextInt(slots.size());
            int other = random.nextInt(slots.size());
            boolean past = slots.getFirst().startsAt().isBefore(seed.at());
            Slot slot = slots.get(past ? Math.max(one, other) : Math.min(one, other));
            String half = patient + "/" + slot.department() + "/" + slot.clinicOn() + "/" + slot.part();
            if (taken.getOrDefault(slot.id(), slot.taken()) >= slot.capacity() || !halves.add(half)) {
                return;
            }
            taken.merge(slot.id(), slot.taken() + 1, (before, first) -> before + 1);
            Instant latest = slot.startsAt().isBefore(seed.at()) ? slot.startsAt() : seed.at();
            Instant heldAt = latest.minus(Duration.ofMinutes(30 + random.nextLong(LONGEST_AHEAD.toMinutes())));
            booked.add(new PlantedAppointments.Booked(
                    new AppointmentId(seed.id("scheduling.appointment", number)),
                    slot,
                    patient,
                    payer,
                    heldAt,
                    heldAt.plusSeconds(40 + random.nextInt(400))));
        }
    }
}
