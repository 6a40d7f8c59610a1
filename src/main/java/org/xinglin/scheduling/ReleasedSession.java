package org.xinglin.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;

/**
 * A half day whose places open at a set moment.
 *
 * @param releasedAt the moment
 * @param inRelease whether its places still go by the order of the release
 * @param begins when its first slot begins
 */
public record ReleasedSession(
        SessionId id,
        InstitutionId institution,
        DepartmentId department,
        PractitionerId practitioner,
        LocalDate clinicOn,
        DayPart part,
        Instant releasedAt,
        boolean inRelease,
        Money price,
        Instant begins,
        Instant ends,
        int capacity,
        int taken) {
    public int left() {
        return capacity - taken;
    }
}
