package org.xinglin.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.account.Engagements;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Founding;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;

/**
 * The supervisor licenses an institution, or returns its application. A licence founds the institution in the directory and
 * makes the applicant its administrator, all at once or not at all.
 */
@Service
class Licensing {
    private static final int LONGEST_REMARK = 500;
    private final Applications applications;
    private final Applying applying;
    private final Agreements agreements;
    private final Founding founding;
    private final Institutions institutions;
    private final Engagements engagements;
    private final AuditLog audit;
    private final Clock clock;

    Licensing(
            Applications applications,
            Applying applying,
            Agreements agreements,
            Founding founding,
            Institutions institutions,
            Engagements engagements,
            AuditLog audit,
            Clock clock) {
        this.applications = applications;
        this.applying = applying;
        this.agreements = agreements;
        this.founding = founding;
        this.institutions = institutions;
        this.engagements = engagements;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refuses what was right when it was submitted and is not today, and a connection nobody looked at (IH-02).
     *
     * @param connectionSeen whether the supervisor has seen data of the institution arrive
     */
    @Transactional
    public void license(Caller who, ApplicationId id, boolean connectionSeen) {
        Instant at = clock.instant();
        Application application = seize(id);
        applying.findings(application, at).stream().findFirst().ifPresent(wrong -> {
            throw wrong;
        });
        if (!connectionSeen) {
            throw new InvalidInput("accreditation.connection-not-seen", "/connectionSeen", "IH-02");
        }
        Institution institution = Licensed.institution(application, freeSlug(application.form()));
        try {
            founding.found(institution, Licensed.facts(application, ChinaTime.dateOf(at)), List.of(), at);
        } catch (DuplicateKeyException taken) {
            throw new LicenceTaken();
        }
        applications.decide(id, Application.State.APPROVED, null, who.person(), at);
        engagements.promote(application.applicant(), id.value());
        agreements.watch(id.value());
        audit.granted(who, "accreditation.license", "institution", id.value(), null, "supervision");
    }

    @Transactional
    public void giveBack(Caller who, ApplicationId id, @Nullable String remark) {
        seize(id);
        String what = Texts.required(remark, "/remark", LONGEST_REMARK);
        applications.decide(id, Application.State.RETURNED, what, who.person(), clock.instant());
        audit.granted(who, "accreditation.return", "accreditation", id.value(), null, "supervision");
    }

    private Application seize(ApplicationId id) {
        Application application =
                applications.seize(id).orElseThrow(() -> new NotFound("accreditation.no-application"));
        if (application.state() != Application.State.SUBMITTED) {
            throw new NothingToDecide();
        }
        return application;
    }

    /** The address of the public page, from the short English name. */
    private String freeSlug(InstitutionForm form) {
        String plain = Objects.requireNonNullElse(form.shortEn(), "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String stem = plain.length() < 2 ? "hospital" : plain.substring(0, Math.min(30, plain.length()));
        String slug = stem;
        for (int n = 2; institutions.ofSlug(slug).isPresent(); n++) {
            slug = stem + "-" + n;
        }
        return slug;
    }
}
