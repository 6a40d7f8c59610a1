package org.xinglin.directory;

import java.util.List;

/**
 * A department that works online.
 *
 * @param subjectCode the clinical subject it is approved under (CS-01), such as {@code 03.04}
 * @param furtherSubjects subjects it works in besides
 * @param active whether it may be booked; switched on only when IH-04 is met
 * @param keywords other names patients use for the department
 */
public record Department(
        DepartmentId id,
        InstitutionId institution,
        String slug,
        String subjectCode,
        List<String> furtherSubjects,
        Words name,
        Words introduction,
        Words place,
        boolean active,
        List<Disease> diseases,
        List<String> keywords) {
    public String nameZh() {
        return name.zh();
    }

    public String nameEn() {
        return name.en();
    }
}
