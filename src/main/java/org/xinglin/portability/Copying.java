package org.xinglin.portability;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Somebody takes a copy of everything kept about them, or about a child they act for (PV-13). */
@Service
class Copying {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int CODE_LENGTH = 20;

    private final Gathering gathering;
    private final CopyPaper paper;
    private final CopyBytes bytes;
    private final Copies copies;
    private final People people;
    private final Guardians guardians;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;
    private final TransactionTemplate transaction;
    private final TransactionTemplate asOfOneInstant;

    Copying(
            Gathering gathering,
            CopyPaper paper,
            CopyBytes bytes,
            Copies copies,
            People people,
            Guardians guardians,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock,
            Ids ids,
            PlatformTransactionManager transactions) {
        this.gathering = gathering;
        this.paper = paper;
        this.bytes = bytes;
        this.copies = copies;
        this.people = people;
        this.guardians = guardians;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
        this.transaction = new TransactionTemplate(transactions);
        this.asOfOneInstant = new TransactionTemplate(transactions);
        this.asOfOneInstant.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** A file and the row that proves it. */
    record Made(Copy copy, byte[] content) {}

    /** What stands in a copy before it is kept. */
    private record Gathered(CopyPaper.Cover cover, List<OwnRows.Part> parts) {}

    /**
     * Everything as it stands at one instant; how many a day allows is decided afterwards, by whoever keeps the copy first. Refuses {@code identity.no-such-person}, {@code portability.form-missing} and
     * {@code portability.too-many}.
     *
     * @param patient whose; the caller's when left out
     */
    public Made make(Caller who, @Nullable PersonId patient, @Nullable CopyForm form, Locale locale) {
        PersonId person = patient == null ? who.person() : patient;
        guardians.requireMayActFor(who, person);
        if (form == null) {
            throw new InvalidInput("portability.form-missing", "/form");
        }
        Instant at = clock.instant();
        Gathered gathered = Objects.requireNonNull(asOfOneInstant.execute(status -> gathered(who, person, at)));
        byte[] content = form == CopyForm.PDF
                ? paper.print(gathered.cover(), gathered.parts(), locale)
                : bytes.write(gathered.cover(), gathered.parts(), locale);
        Copy copy = new Copy(
                ids.next(),
                gathered.cover().no(),
                gathered.cover().code(),
                person,
                who.person(),
                form,
                Gathering.ids(gathered.cover().keepers()),
                Gathering.rows(gathered.parts()),
                sha256(content),
                at);
        transaction.executeWithoutResult(status -> keep(who, copy));
        return new Made(copy, content);
    }

    private Gathered gathered(Caller who, PersonId person, Instant at) {
        List<OwnRows.Part> parts = gathering.of(who, person);
        var cover = new CopyPaper.Cover(
                number(at, copies.nextNumber()),
                code(),
                people.person(person).name(),
                !who.person().equals(person),
                at,
                gathering.keepers(parts));
        return new Gathered(cover, parts);
    }

    private void keep(Caller who, Copy copy) {
        int most = rulebook.rulesInForce(copy.madeAt(), Scope.NATION).number("XL-COPY", "perDay");
        if (copies.takenSince(who.person(), copy.madeAt().minus(DAY)) >= most) {
            throw new TooManyCopies(most, DAY);
        }
        copies.insert(copy);
        String purpose = copy.person().equals(who.person()) ? "own" : "guardian";
        audit.granted(who, "own-copy.take", "copy", copy.id(), copy.person(), purpose);
    }

    /** Whoever has the file has the code; nobody guesses one. */
    private String code() {
        var random = new java.security.SecureRandom();
        byte[] secret = new byte[CODE_LENGTH / 2];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 复制件 2026-11-22 no. 7 → FZ20261122-00007. */
    private static String number(Instant at, long number) {
        return "FZ" + DateTimeFormatter.BASIC_ISO_DATE.format(ChinaTime.dateOf(at)) + "-" + "%05d".formatted(number);
    }
}
