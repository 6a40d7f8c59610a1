package org.xinglin.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/**
 * An order as patient and doctor see it.
 *
 * @param questions what is asked before booking
 * @param answers what the patient said; null until they did
 * @param suggested what can be answered for them
 * @param noted the questions the record has something to say about
 * @param findings what stands in the way and how to prepare, the gravest first
 * @param steps what to do when; empty while no time is booked
 */
record OrderView(
        OrderId id,
        Stage stage,
        PersonId patientId,
        String patient,
        What examination,
        String institution,
        String doctor,
        String indication,
        Instant orderedAt,
        Instant validUntil,
        Set<Question> questions,
        @Nullable Answers answers,
        Answers suggested,
        Set<Question> noted,
        List<FindingView> findings,
        @Nullable BookedView booking,
        List<Timetable.Step> steps) {
    /** What the order waits for. */
    enum Stage {
        TO_ANSWER,
        ASK_DOCTOR,
        TO_BOOK,
        TO_PAY,
        BOOKED,
        ARRIVED,
        OVER,
        EXPIRED,
        WITHDRAWN
    }

    /** The examination. */
    record What(
            UUID id, String code, String name, String preparation, String device, String place, Money price, long minutes) {}

    /** A place taken. */
    record BookedView(
            Instant startsAt,
            Instant endsAt,
            Booked.State state,
            Money price,
            String code,
            @Nullable String paymentNo,
            Instant payBy,
            Instant changeUntil) {}

    /** A finding in words. */
    record FindingView(
            Finding.Kind kind,
            String cause,
            String rule,
            String text,
            @Nullable String wayOut,
            boolean noted,
            @Nullable Instant notBefore,
            @Nullable Lifted lifted) {}

    /** A doctor's decision that it takes place all the same. */
    record Lifted(String doctor, String reason, Instant at) {}

    /** What is on offer to a doctor. */
    record Offer(UUID id, String code, String name, String device, Money price, Set<Examination.Trait> traits) {}

    /** The panel of a visit. */
    record Panel(List<Offer> offers, List<OrderView> orders) {}

    /** A place to choose; {@code causes} says why it does not fit. */
    record PlaceView(
            UUID slotId, Instant startsAt, Instant endsAt, int left, List<String> causes, boolean sameMorning) {}

    /** The places of a day. */
    record DayView(LocalDate on, List<PlaceView> places) {}

    /**
     * The places of an order.
     *
     * @param nearest the first that fits
     * @param reasons the causes in words, as the first place that has them
     * @param fitsFrom no time before this one fits
     */
    record Places(
            List<DayView> days,
            @Nullable UUID nearest,
            List<FindingView> reasons,
            @Nullable Instant fitsFrom) {}

    /** Somebody expected at a device. */
    record Expected(
            OrderId orderId,
            String patient,
            String examination,
            String device,
            String place,
            String code,
            Instant startsAt,
            Booked.State state,
            boolean blocked) {}
}
