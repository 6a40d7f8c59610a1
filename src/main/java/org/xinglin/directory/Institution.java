package org.xinglin.directory;

import java.util.List;
import org.xinglin.rulebook.Scope;

/**
 * An Internet hospital with what the gates ask of it.
 *
 * @param province two-digit division code
 * @param host the hospital of bricks it belongs to or relies on
 * @param subjects the clinical-subject codes its licence approves
 */
public record Institution(
        InstitutionId id,
        String slug,
        InstitutionKind kind,
        Words name,
        Words shortName,
        List<String> aliases,
        String province,
        Words host,
        Words level,
        Licence licence,
        List<String> subjects) {
    public String nameZh() {
        return name.zh();
    }

    public String nameEn() {
        return name.en();
    }

    /** The name over the door where patients are seen in person: a clinic is held by the hospital of bricks. */
    public Words clinicName() {
        return host;
    }

    /** Where this institution's acts take place, for the rulebook. */
    public Scope scope() {
        return Scope.institution(province, slug);
    }
}
