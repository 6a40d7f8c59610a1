package org.xinglin.publicity;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Founding;
import org.xinglin.directory.HouseNotice;
import org.xinglin.directory.InstitutionFacts;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.StaleVersion;

/** A house changes what the public reads about it, and tells its patients something (SV-11). */
@Service
class PublicFacts {
    private static final int LINE = 300;
    private static final int TEXT = 1_000;
    private static final int MOST_LINES = 12;

    private final Founding founding;
    private final Institutions institutions;
    private final Revisions revisions;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    PublicFacts(
            Founding founding, Institutions institutions, Revisions revisions, AuditLog audit, Ids ids, Clock clock) {
        this.founding = founding;
        this.institutions = institutions;
        this.revisions = revisions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses {@code publicity.no-institution}. */
    InstitutionFacts of(Caller who) {
        return institutions.factsOf(house(who)).orElseThrow(() -> new NotFound("publicity.no-institution"));
    }

    String slug(Caller who) {
        return institutions.require(house(who)).slug();
    }

    static InstitutionId house(Caller who) {
        UUID institution = who.institution();
        if (institution == null) {
            throw new NotFound("publicity.no-institution");
        }
        return new InstitutionId(institution);
    }

    /** Refuses what is missing or cannot be read at its field, and {@code kernel.stale-version} who did not see the last change. */
    @Transactional
    public void change(Caller who, TypedFacts typed) {
        Instant at = clock.instant();
        InstitutionFacts before = of(who);
        InstitutionFacts after = written(before, typed);
        List<String> fields = changed(before, after);
        if (fields.isEmpty()) {
            return;
        }
        UUID id = ids.next();
        InstitutionId house = house(who);
        if (typed.edition() != revisions.newest(house)
                || !revisions.insert(
                        new Revisions.Revision(id, typed.edition() + 1, fields, who.person(), at), house)) {
            throw new StaleVersion();
        }
        founding.amend(after);
        audit.granted(who, "public-facts.change", "public-facts", id, null, "administration");
    }

    /** Refuses {@code publicity.no-institution}, and what is missing at its field. */
    @Transactional
    public void announce(Caller who, TypedNotice typed) {
        var notice = new HouseNotice(
                ids.next(),
                of(who).institution(),
                ChinaTime.dateOf(clock.instant()),
                Wordy.both(typed.title(), "/title", LINE),
                Wordy.both(typed.body(), "/body", TEXT));
        founding.announce(notice);
        audit.granted(who, "notice.publish", "notice", notice.id(), null, "administration");
    }

    /** Refuses {@code publicity.no-such-notice}. */
    @Transactional
    public void withdraw(Caller who, UUID notice) {
        if (!founding.withdraw(notice, house(who))) {
            throw new NotFound("publicity.no-such-notice");
        }
        audit.granted(who, "notice.withdraw", "notice", notice, null, "administration");
    }

    private static InstitutionFacts written(InstitutionFacts before, TypedFacts typed) {
        InstitutionFacts.Location place = before.place();
        return new InstitutionFacts(
                before.institution(),
                before.beds(),
                before.subject(),
                new InstitutionFacts.Location(
                        Wordy.both(typed.address(), "/address", LINE),
                        place.district(),
                        place.latitude(),
                        place.longitude()),
                Wordy.phone(typed.phone(), "/phone"),
                Wordy.lines(typed.opening(), "/opening", MOST_LINES, LINE),
                Wordy.both(typed.introduction(), "/introduction", TEXT),
                new InstitutionFacts.ComplaintChannel(
                        Wordy.phone(typed.complaintPhone(), "/complaintPhone"),
                        Wordy.email(typed.complaintEmail(), "/complaintEmail"),
                        Wordy.both(typed.complaintHours(), "/complaintHours", LINE),
                        Wordy.both(typed.complaintOffice(), "/complaintOffice", LINE),
                        before.complaints().replyWorkingDays()),
                before.liability(),
                before.protection(),
                before.supervision(),
                Wordy.lines(typed.process(), "/process", MOST_LINES, LINE));
    }

    private static List<String> changed(InstitutionFacts a, InstitutionFacts b) {
        var fields = new ArrayList<String>();
        note(fields, "address", a.place().address(), b.place().address());
        note(fields, "phone", a.phone(), b.phone());
        note(fields, "opening", a.opening(), b.opening());
        note(fields, "introduction", a.introduction(), b.introduction());
        note(fields, "complaintPhone", a.complaints().phone(), b.complaints().phone());
        note(fields, "complaintEmail", a.complaints().email(), b.complaints().email());
        note(fields, "complaintHours", a.complaints().hours(), b.complaints().hours());
        note(fields, "complaintOffice", a.complaints().office(), b.complaints().office());
        note(fields, "process", a.process(), b.process());
        return fields;
    }

    private static void note(List<String> fields, String name, Object before, Object after) {
        if (!before.equals(after)) {
            fields.add(name);
        }
    }
}
