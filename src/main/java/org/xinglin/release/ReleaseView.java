package org.xinglin.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;
import org.xinglin.scheduling.DayPart;
import org.xinglin.scheduling.SessionId;

/**
 * A release as anybody may see it.
 *
 * @param seedHash SHA-256 of the seed the order will be drawn with; the seed itself is shown after the draw
 * @param waiting how many hold a ticket
 * @param mostWishes how many sessions one ticket may name
 * @param now the server's time, which alone counts
 */
record ReleaseView(
        UUID id,
        DepartmentId departmentId,
        Words institution,
        Words department,
        Instant roomOpensAt,
        Instant opensAt,
        Release.State state,
        boolean soldOut,
        String seedHash,
        int places,
        int waiting,
        int mostWishes,
        Instant now,
        List<SessionView> sessions) {
    /** A half day that opens with this release. */
    record SessionView(
            SessionId id,
            PractitionerId practitionerId,
            Words practitioner,
            String title,
            LocalDate on,
            DayPart part,
            Instant begins,
            Instant ends,
            Money price,
            int capacity,
            int left) {}
}
