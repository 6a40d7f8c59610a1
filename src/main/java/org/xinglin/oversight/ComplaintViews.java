package org.xinglin.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Institutions;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Masking;
import org.xinglin.settlement.Subject;

/** Complaints as the two sides see them. */
@Component
class ComplaintViews {
    private final Institutions institutions;
    private final People people;
    private final ComplainedAccess accesses;
    private final Clock clock;

    ComplaintViews(Institutions institutions, People people, ComplainedAccess accesses, Clock clock) {
        this.institutions = institutions;
        this.people = people;
        this.accesses = accesses;
        this.clock = clock;
    }

    /**
     * A complaint.
     *
     * @param aboutAccess the look at the record it concerns
     * @param complainant who complains, masked; absent for oneself
     * @param phone masked; absent for oneself and in lists
     * @param late whether the day to act next has passed
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
            @Nullable String complainant,
            @Nullable String phone) {}

    ComplaintView own(Complaint complaint, Locale locale) {
        return view(complaint, locale, null, null);
    }

    ComplaintView administered(Complaint complaint, Locale locale) {
        Person person = people.person(complaint.person());
        return view(complaint, locale, Masking.name(person.name()), person.maskedPhone());
    }

    private ComplaintView view(Complaint c, Locale locale, @Nullable String complainant, @Nullable String phone) {
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
                complainant,
                phone);
    }
}
