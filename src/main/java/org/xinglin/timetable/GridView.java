package org.xinglin.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Title;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;
import org.xinglin.scheduling.DayPart;

/** The weekly clinics of some doctors of a house. */
record GridView(List<PlannedDoctor> items, @Nullable String next, int total) {
    /** A doctor with what they hold every week and what they could hold. */
    record PlannedDoctor(
            PractitionerId id,
            Words name,
            Title title,
            String departmentSlug,
            Words department,
            List<ClinicCell> clinics,
            List<Sellable> services) {}

    /**
     * One clinic.
     *
     * @param weekday 1 for Monday to 7 for Sunday
     * @param until last day; null while it goes on
     */
    record ClinicCell(
            UUID id,
            OfferingId offeringId,
            OfferingMode mode,
            int weekday,
            DayPart part,
            LocalTime begins,
            LocalTime ends,
            int slotMinutes,
            int capacity,
            int places,
            Words place,
            LocalDate from,
            @Nullable LocalDate until,
            boolean byRelease) {}

    /** A service that may be sold in a clinic. */
    record Sellable(OfferingId id, OfferingKind kind, OfferingMode mode, Money price) {}
}
