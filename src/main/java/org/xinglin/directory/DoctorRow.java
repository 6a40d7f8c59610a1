package org.xinglin.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Money;

/**
 * A doctor in a list.
 *
 * @param mayConsult whether advice can be had today
 * @param mayTreat whether follow-up treatment can be had today
 * @param next when the doctor is next free
 * @param replyMinutes how soon the doctor answers in writing
 * @param promises how often the doctor kept promises
 * @param portrait path of the drawn portrait
 */
record DoctorRow(
        PractitionerId id,
        String name,
        String nameEn,
        Title title,
        PageLink department,
        PageLink institution,
        Words goodAt,
        boolean mayConsult,
        boolean mayTreat,
        @Nullable Instant next,
        @Nullable Money advicePrice,
        @Nullable Money followUpPrice,
        @Nullable Money clinicPrice,
        @Nullable Long replyMinutes,
        @Nullable HitRate promises,
        String portrait) {
    /** Something with a page of its own. */
    record PageLink(String slug, Words name) {}
}
