package org.xinglin.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.commitment.Commitments;
import org.xinglin.commitment.PromiseView;
import org.xinglin.directory.Department;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.Bill;
import org.xinglin.settlement.Bills;

/** Writes visits as pages show them. */
@Component
class VisitViews {
    private final People people;
    private final Guardians guardians;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Institutions institutions;
    private final Bills bills;
    private final Messages messages;
    private final Reviews reviews;
    private final Commitments commitments;
    private final Charting charting;

    VisitViews(
            People people,
            Guardians guardians,
            Practitioners practitioners,
            Departments departments,
            Institutions institutions,
            Bills bills,
            Messages messages,
            Reviews reviews,
            Commitments commitments,
            Charting charting) {
        this.people = people;
        this.guardians = guardians;
        this.practitioners = practitioners;
        this.departments = departments;
        this.institutions = institutions;
        this.bills = bills;
        this.messages = messages;
        this.reviews = reviews;
        this.commitments = commitments;
        this.charting = charting;
    }

    VisitView view(Visit visit, Author side) {
        var moments = visit.moments();
        var talk = visit.talk();
        @Nullable Bill bill = side == Author.PATIENT ? bills.of(visit.subject()).orElse(null) : null;
        return new VisitView(
                visit.id(),
                visit.number(),
                visit.terms().kind(),
                visit.state(),
                side,
                patient(visit, people.person(visit.parties().patient()), requester(visit)),
                doctor(visit),
                visit.terms().offering(),
                visit.complaint().text(),
                evidence(visit),
                terms(visit),
                moments.requested(),
                moments.paid(),
                moments.accepted(),
                moments.ended(),
                visit.dueAt(),
                visit.ending().reason(),
                visit.ending().note(),
                visit.ending().followUp(),
                talk.lastSeq(),
                talk.patientRead(),
                talk.practitionerRead(),
                messages.unread(List.of(visit.id()), side).getOrDefault(visit.id(), 0),
                bill == null ? null : bill.paymentNo(),
                bill == null || bill.refunded().isZero() ? null : bill.refunded(),
                moments.accepted() != null && charting.recordSigned(visit),
                commitments.of(visit.subject()).orElse(null),
                reviews.of(visit.id()).orElse(null));
    }

    List<VisitRow> rows(List<Visit> visits, Author side) {
        Map<PersonId, Person> patients = people
                .all(visits.stream()
                        .flatMap(v ->
                                Stream.of(v.parties().patient(), v.parties().requester()))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Person::id, p -> p));
        Collection<VisitId> ids = visits.stream().map(Visit::id).toList();
        Map<VisitId, Integer> unread = messages.unread(ids, side);
        Set<VisitId> rated = reviews.rated(ids);
        Map<UUID, PromiseView> pressing = commitments.pressing(
                Visit.SUBJECT, visits.stream().map(v -> v.id().value()).toList());
        return visits.stream()
                .filter(v -> patients.containsKey(v.parties().patient()))
                .map(v -> new VisitRow(
                        v.id(),
                        v.number(),
                        v.terms().kind(),
                        v.state(),
                        patient(
                                v,
                                Objects.requireNonNull(patients.get(v.parties().patient())),
                                patients.get(v.parties().requester())),
                        doctor(v),
                        v.complaint().text(),
                        v.moments().requested(),
                        v.moments().paid(),
                        v.moments().ended(),
                        v.dueAt(),
                        v.ending().followUp(),
                        unread.getOrDefault(v.id(), 0),
                        v.talk().redFlagAt() != null,
                        v.treatment() && v.moments().accepted() != null && charting.recordSigned(v),
                        rated.contains(v.id()),
                        pressing.get(v.id().value())))
                .toList();
    }

    private VisitView.VisitPatient patient(Visit visit, Person person, @Nullable Person requester) {
        return new VisitView.VisitPatient(
                person.id(), person.name(), person.sex(), person.bornOn(), agent(visit, requester));
    }

    private @Nullable Person requester(Visit visit) {
        var parties = visit.parties();
        return parties.requester().equals(parties.patient())
                ? null
                : people.find(parties.requester()).orElse(null);
    }

    /** Whoever asked for somebody of age did so as their agent. */
    private VisitView.@Nullable VisitAgent agent(Visit visit, @Nullable Person requester) {
        var parties = visit.parties();
        if (requester == null || parties.requester().equals(parties.patient())) {
            return null;
        }
        boolean guardian = guardians.mayActFor(parties.requester(), parties.patient());
        return new VisitView.VisitAgent(requester.name(), guardian ? "guardian" : "agent");
    }

    VisitView.VisitDoctor doctor(Visit visit) {
        Practitioner doctor = practitioners.require(visit.parties().practitioner());
        Department department = departments.require(visit.parties().department());
        Institution institution = institutions.require(visit.parties().institution());
        return new VisitView.VisitDoctor(
                doctor.id(),
                doctor.name(),
                doctor.nameEn(),
                doctor.title(),
                department.id(),
                department.name(),
                department.subjectCode(),
                institution.id(),
                institution.name());
    }

    private List<VisitView.VisitEvidence> evidence(Visit visit) {
        if (visit.complaint().evidence().isEmpty()) {
            return List.of();
        }
        return charting.proofs(visit.parties().patient()).stream()
                .filter(p -> visit.complaint().evidence().contains(p.id()))
                .map(VisitViews::evidence)
                .toList();
    }

    static VisitView.VisitEvidence evidence(Proof proof) {
        return new VisitView.VisitEvidence(
                proof.id(), proof.code(), proof.nameZh(), proof.nameEn(), proof.diagnosedOn());
    }

    private static VisitView.VisitTerms terms(Visit visit) {
        var terms = visit.terms();
        Money price = terms.price();
        return new VisitView.VisitTerms(
                price,
                terms.replyWithin().toMinutes(),
                terms.talkFor().toHours(),
                terms.exchanges(),
                visit.talk().exchangesUsed(),
                terms.slotStart());
    }
}
