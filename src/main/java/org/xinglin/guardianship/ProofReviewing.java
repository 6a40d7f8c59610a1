package org.xinglin.guardianship;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.Guardianships;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** A hospital's staff look at the papers of a guardian and accept or return them. */
@Service
class ProofReviewing {
    private final Proofs proofs;
    private final Guardianships guardianships;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProofReviewing(
            Proofs proofs,
            Guardianships guardianships,
            Rulebook rulebook,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proofs = proofs;
        this.guardianships = guardianships;
        this.rulebook = rulebook;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** From now on the guardian acts for the child. Refuses {@code decided-already}, {@code claim-ended}, {@code not-your-own}. */
    @Transactional
    public void accept(Caller who, ProofId id) {
        Proof proof = decide(who, id, ProofState.ACCEPTED, null);
        if (!guardianships.prove(proof.guardian(), proof.ward(), clock.instant())) {
            throw new NotFound("guardianship.claim-ended");
        }
    }

    /** Refuses {@code note-missing} and {@code note-too-long}, too. */
    @Transactional
    public void giveBack(Caller who, ProofId id, @Nullable String typed) {
        int longest = rulebook.rulesInForce(clock.instant(), Scope.NATION).number("XL-TEXT", "reason");
        String note = typed == null ? "" : typed.strip();
        if (note.isEmpty() || note.indexOf('\u0000') >= 0) {
            throw new InvalidInput("guardianship.note-missing", "/note");
        }
        if (note.codePointCount(0, note.length()) > longest) {
            throw new InvalidInput("guardianship.note-too-long", "/note", "XL-TEXT").stating("longest", longest);
        }
        decide(who, id, ProofState.RETURNED, note);
    }

    /** The file, once it is sure that the reader may see it; the look is written down. */
    @Transactional
    public void look(Caller who, ProofId id, AttachmentId file) {
        Proof proof = require(who, id);
        if (!proof.files().contains(file)) {
            throw new NotFound("guardianship.no-such-proof");
        }
        audit.granted(who, "guardianship.read", "guardianship-proof", id.value(), proof.ward(), "administration");
    }

    private Proof decide(Caller who, ProofId id, ProofState state, @Nullable String note) {
        Instant at = clock.instant();
        Proof proof = require(who, id);
        if (proof.guardian().equals(who.person())) {
            throw new NotYourOwn();
        }
        if (!proofs.decide(id, state, note, who.person(), at)) {
            throw new DecidedAlready();
        }
        boolean accepted = state == ProofState.ACCEPTED;
        String action = accepted ? "guardianship.accept" : "guardianship.return";
        audit.granted(who, action, "guardianship-proof", id.value(), proof.ward(), "administration");
        events.publishEvent(new GuardianshipDecided(id, proof.guardian(), accepted, at));
        return proof;
    }

    /** Others' papers are not found. */
    private Proof require(Caller who, ProofId id) {
        return proofs.find(id)
                .filter(p -> p.institution().value().equals(who.institution()))
                .orElseThrow(() -> new NotFound("guardianship.no-such-proof"));
    }
}
