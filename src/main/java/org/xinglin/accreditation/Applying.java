package org.xinglin.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.attachment.Attachment;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.Attachments;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.StaleVersion;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;
import tools.jackson.databind.json.JsonMapper;

/** An applicant describes the institution, puts its papers on file and hands it all in. */
@Service
class Applying {
    private final Applications applications;
    private final Papers papers;
    private final Attachments attachments;
    private final Houses houses;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Applying(
            Applications applications,
            Papers papers,
            Attachments attachments,
            Houses houses,
            Rulebook rulebook,
            AuditLog audit,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.papers = papers;
        this.attachments = attachments;
        this.houses = houses;
        this.rulebook = rulebook;
        this.audit = audit;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins an application; whoever has one under way goes on with that. */
    @Transactional
    public Application open(Caller who) {
        var id = new ApplicationId(ids.next());
        applications.open(id, who.person(), clock.instant());
        Application open = own(who);
        if (open.id().equals(id)) {
            audit.granted(who, "accreditation.open", "accreditation", id.value(), null, "administration");
        }
        return open;
    }

    /** Keeps what was typed, finished or not. Refuses a version that somebody else has written on. */
    @Transactional
    public Application save(Caller who, int version, @Nullable InstitutionForm form) {
        Application open = own(who);
        requireOpen(open);
        if (form == null) {
            throw new InvalidInput("accreditation.field-missing", "/form");
        }
        Texts.check(json.valueToTree(form));
        if (!applications.save(open.id(), form, version)) {
            throw new StaleVersion();
        }
        return own(who);
    }

    /** Puts an upload of one's own on file, also once the institution is licensed. */
    @Transactional
    public void file(Caller who, PaperSlot slot, @Nullable AttachmentId attachment) {
        if (attachment == null) {
            throw new InvalidInput("accreditation.field-missing", "/attachmentId");
        }
        Attachment given = attachments.requireOwn(attachment, who.person());
        var house = houses.of(who);
        applications
                .find(new ApplicationId(house))
                .filter(a -> a.state() == Application.State.SUBMITTED)
                .ifPresent(a -> {
                    throw new NotOpen();
                });
        papers.put(house, new Papers.Paper(slot, given.id(), given.fileName(), clock.instant()), who.person());
        audit.granted(who, "paper.file", "institution", house, null, "administration");
    }

    /** Hands in; refuses with the first thing that is missing, under its rule. */
    @Transactional
    public Application submit(Caller who) {
        Application open = own(who);
        requireOpen(open);
        Instant at = clock.instant();
        findings(open, at).stream().findFirst().ifPresent(missing -> {
            throw missing;
        });
        if (!applications.submit(open.id(), at)) {
            throw new NotOpen();
        }
        audit.granted(who, "accreditation.submit", "accreditation", open.id().value(), null, "administration");
        return own(who);
    }

    /** What keeps it from being submitted, in the order of the form. */
    List<InvalidInput> findings(Application application, Instant at) {
        Set<PaperSlot> onFile = papers.of(application.id().value()).stream()
                .map(Papers.Paper::slot)
                .collect(Collectors.toSet());
        return FormCheck.of(application.form(), onFile, rulebook.rulesInForce(at, Scope.NATION), ChinaTime.dateOf(at));
    }

    Application own(Caller who) {
        return applications.of(who.person()).orElseThrow(() -> new NotFound("accreditation.no-application"));
    }

    private static void requireOpen(Application application) {
        if (!application.state().open()) {
            throw new NotOpen();
        }
    }
}
