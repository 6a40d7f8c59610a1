package org.xinglin.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.commitment.Commitments;
import org.xinglin.commitment.PromiseKind;
import org.xinglin.directory.Offering;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.NewBill;
import org.xinglin.settlement.PlantedBills;

/** Writes single visits of the demo as they would have come about. */
@Component
class DemoVisits {
    private final Visits visits;
    private final Messages messages;
    private final Reviews reviews;
    private final Commitments commitments;
    private final Charting charting;
    private final Trace trace;
    private final Practitioners practitioners;

    DemoVisits(
            Visits visits,
            Messages messages,
            Reviews reviews,
            Commitments commitments,
            Charting charting,
            Trace trace,
            Practitioners practitioners) {
        this.visits = visits;
        this.messages = messages;
        this.reviews = reviews;
        this.commitments = commitments;
        this.charting = charting;
        this.trace = trace;
        this.practitioners = practitioners;
    }

    /** A talk that was had, closed and mostly rated. */
    PlantedBills.Paid past(
            Offering offering,
            PersonId patient,
            DemoTalks.Talk talk,
            DemoTalks.Rated rated,
            Instant at,
            RandomGenerator random) {
        Visit visit = paid(offering, patient, talk.opening(), List.of(), at, random);
        Instant closed = talked(visit, talk, at, random);
        if (random.nextInt(10) < 8) {
            Instant given = closed.plus(Duration.ofMinutes(random.nextLong(5, 900)));
            reviews.add(visit, new VisitView.VisitReview(rated.satisfaction(), rated.score(), rated.text(), given));
        }
        return bill(visit, at);
    }

    /** A talk that was closed lately and is news to whoever listens, such as to who grants revisits; not rated yet. */
    PlantedBills.Paid finished(
            Offering offering, PersonId patient, DemoTalks.Talk talk, Instant at, RandomGenerator random) {
        Visit visit = paid(offering, patient, talk.opening(), List.of(), at, random);
        Instant closed = talked(visit, talk, at, random);
        trace.closed(visit, closed);
        return bill(visit, at);
    }

    /** From the doctor's first word to the end of the talk. */
    private Instant talked(Visit visit, DemoTalks.Talk talk, Instant at, RandomGenerator random) {
        Instant accepted = accept(visit, at.plus(Duration.ofMinutes(random.nextLong(2, 18))));
        Instant last = say(visit, talk.lines().subList(1, talk.lines().size()), accepted, random);
        Instant closed = last.plus(Duration.ofMinutes(random.nextLong(3, 40)));
        note(visit, Notice.CLOSED, closed);
        visits.ended(visit.id(), VisitState.CLOSED, null, null, closed);
        commitments.excuse(visit.subject(), Notice.CLOSED.name(), closed);
        charting.close(visit, closed);
        messages.read(visit.id(), Author.PATIENT, Long.MAX_VALUE);
        messages.read(visit.id(), Author.PRACTITIONER, Long.MAX_VALUE);
        return closed;
    }

    /** A talk in the middle: the doctor has asked back and the patient has answered. */
    PlantedBills.Paid underWay(
            Offering offering, PersonId patient, DemoTalks.Talk talk, Instant at, RandomGenerator random) {
        Visit visit = paid(offering, patient, talk.opening(), List.of(), at.minus(Duration.ofMinutes(25)), random);
        Instant accepted = accept(visit, at.minus(Duration.ofMinutes(14)));
        int half = Math.min(3, talk.lines().size());
        say(visit, talk.lines().subList(1, half), accepted, random);
        return bill(visit, at.minus(Duration.ofMinutes(25)));
    }

    /** A waiting patient who has meanwhile written what may be an emergency (TR-02). */
    PlantedBills.Paid alarming(
            Offering offering, PersonId patient, DemoTalks.Talk talk, Instant at, RandomGenerator random) {
        Visit visit = paid(offering, patient, talk.opening(), List.of(), at, random);
        Instant said = at.plus(Duration.ofMinutes(3));
        String alarm = "刚才突然胸痛，像压了块石头，还出了一身冷汗，现在稍微好一点。";
        append(visit, Author.PATIENT, patient.value(), Message.Kind.TEXT, alarm, said);
        note(visit, Notice.EMERGENCY, said);
        visits.flagged(visit.id(), said);
        return bill(visit, at);
    }

    /** A request that was paid and waits for the doctor. */
    PlantedBills.Paid waiting(
            Offering offering,
            PersonId patient,
            String complaint,
            List<Proof> proofs,
            Instant at,
            RandomGenerator random) {
        return bill(paid(offering, patient, complaint, proofs, at, random), at);
    }

    private Visit paid(
            Offering offering,
            PersonId patient,
            String complaint,
            List<Proof> proofs,
            Instant at,
            RandomGenerator random) {
        Practitioner doctor = practitioners.require(offering.practitioner());
        var accepted = EvidenceGate.Accepted.of(proofs);
        Instant requested = at.minus(Duration.ofMinutes(2));
        var visit = new Visit(
                new VisitId(timeOrdered(requested, random)),
                visits.nextNumber(ChinaTime.dateOf(requested).format(DateTimeFormatter.BASIC_ISO_DATE)),
                VisitState.REQUESTED,
                new Visit.Parties(
                        patient, patient, doctor.id(), doctor.person(), doctor.department(), doctor.institution()),
                Visit.Terms.of(offering, offering.replyWithin(), offering.window(), null),
                new Visit.Case(complaint, accepted.ids(), accepted.codes(), false),
                new Visit.Moments(requested, null, null, null),
                requested.plus(Duration.ofMinutes(15)),
                new Visit.Ending(null, null, null),
                Visit.Talk.NONE);
        if (visits.insert(visit, visit.id().toString(), false)) {
            visits.paid(visit.id(), at, visit.terms().answerBy(at));
            commitments.pledge(visit.purchase(at, visit.terms().answerBy(at)));
            charting.relate(
                    visit, at, visit.terms().answerBy(at).plus(visit.terms().talkFor()));
            note(visit, Notice.PAID, at);
        }
        return visit;
    }

    private Instant accept(Visit visit, Instant at) {
        Instant until = at.plus(visit.terms().talkFor());
        visits.accepted(visit.id(), at, until);
        charting.open(visit, at, until);
        note(visit, Notice.ACCEPTED, at);
        return at;
    }

    private Instant say(Visit visit, List<DemoTalks.Said> lines, Instant from, RandomGenerator random) {
        Instant at = from;
        boolean answered = false;
        for (DemoTalks.Said line : lines) {
            at = at.plus(Duration.ofSeconds(random.nextLong(40, 300)));
            Author author = line.byPatient() ? Author.PATIENT : Author.PRACTITIONER;
            PersonId who = line.byPatient()
                    ? visit.parties().patient()
                    : visit.parties().practitionerPerson();
            append(visit, author, who.value(), Message.Kind.TEXT, line.text(), at);
            if (author == Author.PRACTITIONER) {
                commitments.answered(visit.subject(), "REPLIED", at);
                answered = true;
            } else if (answered) {
                commitments.expected(visit.subject(), PromiseKind.NEXT_REPLY, at);
            }
        }
        return at;
    }

    private void note(Visit visit, Notice notice, Instant at) {
        append(visit, Author.SYSTEM, null, Message.Kind.NOTICE, notice.code(), at);
    }

    private void append(Visit visit, Author author, @Nullable UUID who, Message.Kind kind, String text, Instant at) {
        String clientId = "planted-" + at.toEpochMilli() + "-" + author;
        messages.append(visit.id(), new Message(0, clientId, author, who, kind, text, null, at));
    }

    private static PlantedBills.Paid bill(Visit visit, Instant paid) {
        NewBill bill = Requesting.bill(visit, visit.parties().patient());
        return new PlantedBills.Paid(bill, visit.moments().requested(), paid);
    }

    /** An id as it would have been made then, so that lists stand in the order of time. */
    private static UUID timeOrdered(Instant at, RandomGenerator random) {
        long most = (at.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
        long least = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(most, least);
    }
}
