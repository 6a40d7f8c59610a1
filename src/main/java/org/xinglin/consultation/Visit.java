package org.xinglin.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.commitment.Purchase;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.Subject;

/**
 * One visit by text as it is stored.
 *
 * @param number what people call it by
 * @param dueAt when its state ends by itself; null once it is over
 */
record Visit(
        VisitId id,
        String number,
        VisitState state,
        Parties parties,
        Terms terms,
        Case complaint,
        Moments moments,
        @Nullable Instant dueAt,
        Ending ending,
        Talk talk) {
    /** The kind of {@link Subject} a visit is billed as. */
    static final String SUBJECT = "visit";

    /** @param requester who asked: the patient or the guardian */
    record Parties(
            PersonId patient,
            PersonId requester,
            PractitionerId practitioner,
            PersonId practitionerPerson,
            DepartmentId department,
            InstitutionId institution) {}

    /**
     * What was promised for the price.
     *
     * @param exchanges how many questions are included; zero for as many as fit
     * @param slotStart when the text slot begins that the patient chose
     */
    record Terms(
            OfferingKind kind,
            OfferingId offering,
            Money price,
            Duration replyWithin,
            Duration talkFor,
            int exchanges,
            @Nullable UUID slot,
            @Nullable Instant slotStart) {
        static Terms of(Offering offering, Duration replyWithin, Duration talkFor, @Nullable UUID slot) {
            return new Terms(
                    offering.kind(),
                    offering.id(),
                    offering.price(),
                    replyWithin,
                    talkFor,
                    offering.exchanges(),
                    slot,
                    null);
        }

        /** The promise runs from payment, or from the chosen slot when that is later. */
        Instant answerBy(Instant paid) {
            return (slotStart == null || slotStart.isBefore(paid) ? paid : slotStart).plus(replyWithin);
        }
    }

    /**
     * What the patient came with.
     *
     * @param codes diagnoses the visit stays within: those the evidence states (DX-03) or the pilot lists (DX-06)
     * @param pilot let in as a first visit under the pilot of DX-06
     */
    record Case(String text, List<UUID> evidence, List<String> codes, boolean pilot) {}

    /** When it was asked, paid, accepted and ended. */
    record Moments(
            Instant requested,
            @Nullable Instant paid,
            @Nullable Instant accepted,
            @Nullable Instant ended) {}

    /** @param followUp the doctor's judgement whether this is a follow-up (SV-25); null until given */
    record Ending(
            @Nullable String reason,
            @Nullable String note,
            @Nullable Boolean followUp) {}

    /**
     * How far the conversation has come.
     *
     * @param redFlagAt when the patient first wrote what means an emergency (TR-02)
     */
    record Talk(
            long lastSeq,
            int exchangesUsed,
            @Nullable Author lastAuthor,
            int practitionerMessages,
            long patientRead,
            long practitionerRead,
            @Nullable Instant redFlagAt) {
        static final Talk NONE = new Talk(0, 0, null, 0, 0, 0, null);

        long read(Author reader) {
            return reader == Author.PRACTITIONER ? practitionerRead : patientRead;
        }

        /** Whether the next message of the patient opens a new question rather than going on with the last. */
        boolean newQuestion() {
            return lastAuthor != Author.PATIENT;
        }
    }

    Subject subject() {
        return new Subject(SUBJECT, id.value());
    }

    /** What was bought, for those who keep the promise of it. */
    Purchase purchase(Instant paidAt, Instant answerBy) {
        return new Purchase(subject(), parties.patient(), terms.offering(), terms.price(), paidAt, answerBy);
    }

    /** What runs out at {@link #dueAt} has, from that very instant on. */
    boolean ranOut(Instant at) {
        return dueAt != null && !at.isBefore(dueAt);
    }

    boolean treatment() {
        return terms.kind() == OfferingKind.FOLLOW_UP;
    }

    /** Refuses the act unless the visit stands in one of the states. */
    Visit require(VisitState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new NotNow(state);
        }
        return this;
    }
}
