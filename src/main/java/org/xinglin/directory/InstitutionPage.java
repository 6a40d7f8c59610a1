package org.xinglin.directory;

import java.util.List;
import org.xinglin.kernel.Money;

/** All that everyone may know of an institution without signing in (SV-11). */
record InstitutionPage(
        InstitutionRow institution,
        Words fullName,
        Words host,
        Licence licence,
        boolean licenceInForce,
        List<LicensedSubject> subjects,
        InstitutionFacts facts,
        List<DepartmentRow> departments,
        List<PriceRange> prices,
        List<HouseNotice> notices) {
    /** A clinical subject of the licence. */
    record LicensedSubject(String code, Words name) {}

    /** What a service costs here, from the cheapest doctor to the dearest. */
    record PriceRange(OfferingKind kind, Money from, Money to, int doctors) {}
}
