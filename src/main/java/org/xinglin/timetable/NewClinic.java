package org.xinglin.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.PractitionerId;

/**
 * A weekly clinic as somebody wants to plan it.
 *
 * @param weekday 1 for Monday to 7 for Sunday
 * @param capacity how many are seen in one stretch
 * @param until last day it takes place; left out while it goes on
 */
record NewClinic(
        @Nullable PractitionerId practitionerId,
        @Nullable OfferingId offeringId,
        @Nullable Integer weekday,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends,
        @Nullable Integer slotMinutes,
        @Nullable Integer capacity,
        @Nullable String placeZh,
        @Nullable String placeEn,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
