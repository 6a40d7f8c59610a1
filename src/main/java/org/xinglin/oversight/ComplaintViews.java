package org.xinglin.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institutions;
import org.xinglin.duty.Duties;
import org.xinglin.duty.DutyCode;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.Subject;

/** Complaints as the two sides see them. */
@Component
class ComplaintViews {
    private final Institutions institutions;
    private final People people;
    private final ComplainedAccess accesses;
    private final Departments departments;
    private final Handovers handovers;
    private final Clock clock;

    ComplaintViews(
            Institutions institutions,
            People people,
            ComplainedAccess accesses,
            Departments departments,
            Handovers handovers,
            Clock clock) {
        this.institutions = institutions;
        this.people = people;
        this.accesses = accesses;
        this.departments = departments;
        this.handovers = handovers;
        this.clock = clock;
    }

    /**
     * A complaint.
     *
     * @param aboutAccess the look at the record it concerns
     * @param late whether the day to act next has passed
     * @param house absent for who complains
     */
    record ComplaintView(
            ComplaintId id,
            String ticketNo,
            String institutionName,
            ComplaintKind kind,
            ComplaintState state,
            String text,
            @Nullable String aboutKind,
            ComplainedAccess.@Nullable AboutAccess aboutAccess,
            Instant filedAt,
            LocalDate acceptBy,
            LocalDate answerBy,
            @Nullable Instant acceptedAt,
            @Nullable Instant answeredAt,
            @Nullable String answer,
            boolean late,
            @Nullable ComplaintOutcome outcome,
            @Nullable HouseSide house) {}

    /**
     * What only the institution sees.
     *
     * @param complainant masked
     * @param phone masked
     * @param mine whether it was handed to the reader
     */
    record HouseSide(
            String complainant,
            @Nullable String phone,
            @Nullable String department,
            @Nullable String handler,
            boolean mine,
            List<HandedOver> handovers) {}

    /** From whom to whom, and why. */
    record HandedOver(
            UUID id, String by, String to, @Nullable String department, String note, Instant at) {}

    /** Whom a complaint may be handed to, and what it may concern. */
    record Handlers(List<NamedAssignee> handlers, List<NamedDepartment> departments) {}

    /** @param departments those they head, in the reader's language */
    record NamedAssignee(
            PersonId id, String name, boolean administrator, List<DutyCode> duties, List<String> departments) {}

    record NamedDepartment(DepartmentId id, String name) {}

    ComplaintView own(Complaint complaint, Locale locale) {
        return view(complaint, locale, null);
    }

    /** As a list shows it. */
    ComplaintView administered(Caller who, Complaint complaint, Locale locale) {
        return view(complaint, locale, house(who, complaint, List.of(), locale));
    }

    /** With its way through the house. */
    ComplaintView whole(Caller who, Complaint complaint, Locale locale) {
        List<HandedOver> way = handovers.of(complaint.id()).stream()
                .map(h -> new HandedOver(
                        h.id(), name(h.by()), name(h.to()), department(h.department(), locale), h.note(), h.at()))
                .toList();
        return view(complaint, locale, house(who, complaint, way, locale));
    }

    Handlers handlers(List<HandingOver.Assignee> able, Caller who, Locale locale) {
        Map<PersonId, String> names = people
                .all(able.stream().map(HandingOver.Assignee::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        return new Handlers(
                able.stream()
                        .map(h -> new NamedAssignee(
                                h.person(),
                                names.getOrDefault(h.person(), ""),
                                h.administrator(),
                                h.duties().stream()
                                        .map(Duties.Held::code)
                                        .distinct()
                                        .toList(),
                                h.duties().stream()
                                        .map(d -> department(d.department(), locale))
                                        .filter(Objects::nonNull)
                                        .toList()))
                        .toList(),
                departments.of(Answering.house(who)).stream()
                        .map(d -> new NamedDepartment(d.id(), d.name().in(locale)))
                        .toList());
    }

    private HouseSide house(Caller who, Complaint complaint, List<HandedOver> way, Locale locale) {
        Person person = people.person(complaint.person());
        PersonId handler = complaint.handler();
        return new HouseSide(
                Masking.name(person.name()),
                person.maskedPhone(),
                department(complaint.department(), locale),
                handler == null ? null : name(handler),
                who.person().equals(handler),
                way);
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }

    private @Nullable String department(@Nullable DepartmentId id, Locale locale) {
        return id == null
                ? null
                : departments.find(id).map(d -> d.name().in(locale)).orElse(null);
    }

    private ComplaintView view(Complaint c, Locale locale, @Nullable HouseSide house) {
        Subject about = c.about();
        LocalDate due = c.dueOn();
        return new ComplaintView(
                c.id(),
                c.ticketNo(),
                institutions
                        .find(c.institution())
                        .map(i -> i.shortName().in(locale))
                        .orElse(""),
                c.kind(),
                c.state(),
                c.text(),
                about == null ? null : about.kind(),
                accesses.said(c.aboutEntry()).orElse(null),
                c.filedAt(),
                c.acceptBy(),
                c.answerBy(),
                c.acceptedAt(),
                c.answeredAt(),
                c.answer(),
                due != null && ChinaTime.dateOf(clock.instant()).isAfter(due),
                c.outcome(),
                house);
    }
}
