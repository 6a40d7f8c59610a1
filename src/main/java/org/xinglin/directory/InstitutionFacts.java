package org.xinglin.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What everyone may read about an institution beside its licence (SV-11). */
public record InstitutionFacts(
        InstitutionId institution,
        int beds,
        LegalSubject subject,
        Location place,
        String phone,
        List<Words> opening,
        Words introduction,
        ComplaintChannel complaints,
        Words liability,
        Protection protection,
        Supervision supervision,
        List<Words> process) {
    /** Who answers for the care by law (IH-15). */
    public record LegalSubject(Words name, Words representative, String creditCode) {}

    /** Where it is. */
    public record Location(Words address, String district, BigDecimal latitude, BigDecimal longitude) {}

    /** Where to complain (IH-13). */
    public record ComplaintChannel(String phone, String email, Words hours, Words office, int replyWorkingDays) {}

    /** Classified protection of its information system (IH-03). */
    public record Protection(int level, String certificate, Period valid) {}

    /** Its connection to the regulator (IH-02). */
    public record Supervision(String reference, Words authority, LocalDate verifiedOn) {}
}
