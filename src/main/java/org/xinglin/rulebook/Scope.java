package org.xinglin.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * Where an act takes place; the narrowest parameter that covers it wins (department, institution, province, nation).
 *
 * @param province two-digit division code
 * @param institution the institution's slug
 * @param department clinical-subject code, such as {@code 03.04}
 */
public record Scope(
        @Nullable String province,
        @Nullable String institution,
        @Nullable String department) {
    public static final Scope NATION = new Scope(null, null, null);

    public static Scope institution(String province, String slug) {
        return new Scope(province, slug, null);
    }

    public Scope in(String department) {
        return new Scope(province, institution, department);
    }

    /** How narrowly this scope, of a parameter, covers {@code act}; -1 when it does not. */
    int coverage(Scope act) {
        if (differs(province, act.province)
                || differs(institution, act.institution)
                || differs(department, act.department)) {
            return -1;
        }
        return (department == null ? 0 : 4) + (institution == null ? 0 : 2) + (province == null ? 0 : 1);
    }

    private static boolean differs(@Nullable String mine, @Nullable String theirs) {
        return mine != null && !mine.equals(theirs);
    }
}
