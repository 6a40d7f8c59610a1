package org.xinglin.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionKind;
import org.xinglin.directory.Words;

/**
 * An institution as the applicant describes it; everything may be missing until it is submitted. English may stay empty: the
 * Chinese text is shown then.
 *
 * @param hostSubjects the clinical subjects of the hospital of bricks
 * @param subjects those this Internet hospital is licensed for
 * @param opening one line each
 */
record InstitutionForm(
        @Nullable InstitutionKind kind,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String shortZh,
        @Nullable String shortEn,
        @Nullable String hostZh,
        @Nullable String hostEn,
        @Nullable HospitalLevel level,
        @Nullable String province,
        @Nullable String creditCode,
        @Nullable String legalSubject,
        @Nullable String representative,
        @Nullable String licenceNumber,
        @Nullable String licenceIssuer,
        @Nullable LocalDate licenceFrom,
        @Nullable LocalDate licenceTo,
        @Nullable List<String> hostSubjects,
        @Nullable List<String> subjects,
        @Nullable Integer beds,
        @Nullable String address,
        @Nullable String district,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String phone,
        @Nullable String opening,
        @Nullable String introduction,
        @Nullable String complaintPhone,
        @Nullable String complaintEmail,
        @Nullable String complaintHours,
        @Nullable String complaintOffice,
        @Nullable Integer protectionLevel,
        @Nullable String protectionCertificate,
        @Nullable LocalDate protectionFrom,
        @Nullable LocalDate protectionTo,
        @Nullable String supervisionReference,
        @Nullable String supervisionAuthority,
        @Nullable String qualityHead,
        @Nullable String informationHead,
        @Nullable String pharmacyHead) {
    /** Both languages; the Chinese text stands in where there is no English. */
    static Words words(@Nullable String zh, @Nullable String en) {
        String chinese = zh == null ? "" : zh.strip();
        return new Words(chinese, en == null || en.isBlank() ? chinese : en.strip());
    }
}
