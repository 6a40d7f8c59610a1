package org.xinglin.waitlist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.DayPart;

/**
 * What somebody wants to wait for.
 *
 * @param patientId who will come; the caller when left out
 * @param practitionerIds empty for any doctor of the department
 * @param fromOn today when left out
 * @param weekdays 1 Monday to 7 Sunday; empty for every day
 * @param parts empty for every part of the day
 */
record WishRequest(
        @Nullable PersonId patientId,
        @Nullable DepartmentId departmentId,
        List<PractitionerId> practitionerIds,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn,
        List<Integer> weekdays,
        List<DayPart> parts) {
    private static final int MOST = 100;

    @SuppressWarnings("NullAway") // Jackson leaves out what the request left out.
    WishRequest {
        practitionerIds = listed(practitionerIds, "/practitionerIds");
        weekdays = listed(weekdays, "/weekdays");
        parts = listed(parts, "/parts");
    }

    private static <T> List<T> listed(@Nullable List<T> given, String pointer) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST || given.contains(null)) {
            throw new InvalidInput("waitlist.list-malformed", pointer);
        }
        return List.copyOf(given);
    }
}
