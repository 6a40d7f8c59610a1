package org.xinglin.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.commitment.PromiseView;
import org.xinglin.directory.OfferingKind;

/**
 * A visit in a list.
 *
 * @param waitingSince when the patient paid
 * @param emergency whether the patient wrote a red flag (TR-02)
 * @param promise the promise whose time runs out first; null when none runs
 */
record VisitRow(
        VisitId id,
        String number,
        OfferingKind kind,
        VisitState state,
        VisitView.VisitPatient patient,
        VisitView.VisitDoctor doctor,
        String complaint,
        Instant requestedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant endedAt,
        @Nullable Instant dueAt,
        @Nullable Boolean followUp,
        int unread,
        boolean emergency,
        boolean recordSigned,
        boolean rated,
        @Nullable PromiseView promise) {}
