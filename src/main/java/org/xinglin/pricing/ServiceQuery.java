package org.xinglin.pricing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingKind;

/**
 * Which services are looked for.
 *
 * @param text part of the doctor's or the department's name
 * @param department slug
 * @param changing only those with a price announced
 * @param after the last one of the page before
 */
record ServiceQuery(
        @Nullable String text,
        @Nullable String department,
        @Nullable OfferingKind kind,
        @Nullable Boolean changing,
        @Nullable OfferingId after) {
    boolean fits(ServiceRow row) {
        return (kind == null || row.kind() == kind)
                && (department == null
                        || department.isEmpty()
                        || row.departmentSlug().equals(department))
                && (!Boolean.TRUE.equals(changing) || row.next() != null)
                && (text == null || named(row, text.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean named(ServiceRow row, String typed) {
        return String.join(
                        " ",
                        row.practitioner().zh(),
                        row.practitioner().en(),
                        row.department().zh(),
                        row.department().en())
                .toLowerCase(Locale.ROOT)
                .contains(typed);
    }
}
