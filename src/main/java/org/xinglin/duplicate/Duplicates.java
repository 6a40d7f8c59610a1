package org.xinglin.duplicate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.account.OpenSessions;
import org.xinglin.audit.AuditLog;
import org.xinglin.factor.StepUp;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.identity.Selves;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;

/**
 * An administrator joins two records of one human and parts them again. Nothing that was recorded moves: the survivor's
 * pages show what both have, and after parting each has what it had.
 */
@Component
class Duplicates {
    private static final int MOST = 50;
    private static final int OLDEST = 1850;
    private static final int LATEST = 2200;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    private final Selves selves;
    private final People people;
    private final Joinings joinings;
    private final OpenSessions sessions;
    private final StepUp stepUp;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Duplicates(
            Selves selves,
            People people,
            Joinings joinings,
            OpenSessions sessions,
            StepUp stepUp,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.selves = selves;
        this.people = people;
        this.joinings = joinings;
        this.sessions = sessions;
        this.stepUp = stepUp;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those of this name and day of birth: for an administrator, who has the card before them; each look is logged. */
    @Transactional
    public List<Person> namesakes(Caller who, String name, LocalDate bornOn) {
        if (name.length() > LONGEST
                || name.indexOf('\0') >= 0
                || bornOn.getYear() < OLDEST
                || bornOn.getYear() > LATEST) {
            return List.of();
        }
        List<Person> found = people.all(selves.namesakes(name.strip(), bornOn));
        found.forEach(p -> audit.granted(who, "person.compare", "person", p.id().value(), p.id(), "administration"));
        return found;
    }

    /** Pairs all over the installation, for its operator. */
    List<Selves.Pair> suspects() {
        return selves.suspects(MOST);
    }

    /** Refuses two who are not called alike, or who both have a resident id; ends the sessions of the one that is absorbed. */
    @Transactional
    public UUID join(Caller who, PersonId survivor, PersonId absorbed, @Nullable String typedReason) {
        String reason = reason(typedReason);
        stepUp.require(who);
        Person one = people.person(survivor);
        Person other = people.person(absorbed);
        if (survivor.equals(absorbed)
                || one.name().isEmpty()
                || !one.name().equals(other.name())
                || one.bornOn() == null
                || !one.bornOn().equals(other.bornOn())
                || one.sex() != other.sex()
                || selves.differ(survivor, absorbed)) {
            throw new NotTheSame();
        }
        if (!selves.join(absorbed, survivor)) {
            throw new JoinedAlready();
        }
        sessions.endAll(absorbed);
        var joining = new Joinings.Joining(
                ids.next(), absorbed, survivor, who.institution(), reason, who.person(), clock.instant(), null);
        joinings.insert(joining);
        audit.granted(who, "person.join", "person", absorbed.value(), survivor, "administration");
        return joining.id();
    }

    /** Refuses another institution's joining like one that is none. */
    @Transactional
    public void part(Caller who, UUID id, @Nullable String typedReason) {
        String reason = reason(typedReason);
        stepUp.require(who);
        Instant at = clock.instant();
        Joinings.Joining undone = joinings.undo(id, who.institution(), who.person(), reason, at)
                .orElseThrow(() -> new NotFound("duplicate.no-such-joining"));
        if (!selves.part(undone.absorbed(), undone.survivor())) {
            throw new JoinedAlready();
        }
        sessions.endAll(undone.survivor());
        audit.granted(who, "person.part", "person", undone.absorbed().value(), undone.survivor(), "administration");
    }

    private static String reason(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip().replaceAll("\\p{Cntrl}", " ");
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new InvalidInput("duplicate.reason-missing", "/reason")
                    .stating("least", SHORTEST)
                    .stating("most", LONGEST);
        }
        return text;
    }
}
