package org.xinglin.confidentiality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.audit.AccessLog;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.People;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.PersonId;

/** Emergencies as the three sides see them. */
@Component
class EmergencyViews {
    private static final int MOST_LOOKS = 100;

    private final People people;
    private final Practitioners practitioners;
    private final Institutions institutions;
    private final AccessLog log;
    private final Clock clock;

    EmergencyViews(People people, Practitioners practitioners, Institutions institutions, AccessLog log, Clock clock) {
        this.people = people;
        this.practitioners = practitioners;
        this.institutions = institutions;
        this.log = log;
        this.clock = clock;
    }

    /** One thing the doctor looked at or did: when, and the code of what. */
    record EmergencyLook(Instant at, String action) {}

    /**
     * An emergency.
     *
     * @param patient masked; absent for the patient
     * @param patientId for the doctor alone, to go on reading
     * @param institution the doctor's hospital, {@code slug} names it in addresses
     * @param end when looking ended or will end
     * @param late whether the day of the review has passed
     * @param looks what was looked at; only when one emergency is shown
     * @param entry the log's entry of the breaking itself, for a complaint about it; only for the patient
     */
    record EmergencyView(
            EmergencyAccessId id,
            @Nullable String patient,
            @Nullable PersonId patientId,
            String doctor,
            String institution,
            String slug,
            EmergencyReason reason,
            String words,
            Instant openedAt,
            Instant end,
            boolean open,
            LocalDate reviewBy,
            boolean late,
            @Nullable Verdict verdict,
            @Nullable Instant reviewedAt,
            @Nullable String note,
            @Nullable List<EmergencyLook> looks,
            @Nullable Long entry) {}

    EmergencyView forReview(EmergencyAccess access, boolean whole, Locale locale) {
        return view(access, new Parts(masked(access), null, whole ? looks(access) : null, null), locale);
    }

    EmergencyView forDoctor(EmergencyAccess access, Locale locale) {
        return view(access, new Parts(masked(access), access.patient(), null, null), locale);
    }

    EmergencyView forPatient(EmergencyAccess access, boolean whole, Locale locale) {
        Long entry = whole
                ? log.entryOf("emergency-access", access.id().value(), access.patient())
                        .orElse(null)
                : null;
        return view(access, new Parts(null, null, whole ? looks(access) : null, entry), locale);
    }

    private String masked(EmergencyAccess access) {
        return Masking.name(people.person(access.patient()).name());
    }

    private List<EmergencyLook> looks(EmergencyAccess access) {
        return log.between(access.patient(), access.doctor(), access.openedAt(), access.end(), MOST_LOOKS).stream()
                .map(a -> new EmergencyLook(a.at(), a.action()))
                .toList();
    }

    /** What one side sees and another does not. */
    private record Parts(
            @Nullable String patient,
            @Nullable PersonId patientId,
            @Nullable List<EmergencyLook> looks,
            @Nullable Long entry) {}

    private EmergencyView view(EmergencyAccess a, Parts parts, Locale locale) {
        Instant now = clock.instant();
        boolean english = "en".equals(locale.getLanguage());
        Institution institution = institutions.require(a.institution());
        EmergencyAccess.Review review = a.review();
        return new EmergencyView(
                a.id(),
                parts.patient(),
                parts.patientId(),
                practitioners
                        .find(a.practitioner())
                        .map(p -> english ? p.nameEn() : p.name())
                        .orElse(""),
                institution.shortName().in(locale),
                institution.slug(),
                a.reason(),
                a.words(),
                a.openedAt(),
                a.end(),
                a.openAt(now),
                a.reviewBy(),
                review == null && ChinaTime.dateOf(now).isAfter(a.reviewBy()),
                review == null ? null : review.verdict(),
                review == null ? null : review.at(),
                review == null ? null : review.note(),
                parts.looks(),
                parts.entry());
    }
}
