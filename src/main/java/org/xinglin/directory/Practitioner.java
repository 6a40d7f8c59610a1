package org.xinglin.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;

/**
 * A doctor in the post they hold at one institution, with the facts of their licence.
 *
 * @param pinyin the name as its owner says it, syllables apart, without tones
 * @param practisingSince first day of independent clinical work (DX-10)
 * @param scope clinical subjects of the registration; a code covers the codes beneath it (DX-14)
 * @param certificate number of the practice certificate, public by law
 * @param licence days for which the registration holds
 * @param insurance cover of medical liability (IH-12); null without a policy
 * @param mainInstitution where the doctor is registered in the first place; IH-04 counts them there
 * @param multiSite whether work away from the main institution is filed (DX-12)
 * @param employerConsent the day the main institution agreed to online work (DX-13); null when it did not
 * @param mayConsult right to advise, granted by the institution apart from the next
 * @param mayTreat right to diagnose and treat online
 * @param suspended taken off work by the institution or its supervisor
 */
public record Practitioner(
        PractitionerId id,
        PersonId person,
        InstitutionId institution,
        DepartmentId department,
        String name,
        String nameEn,
        String pinyin,
        int surnameLength,
        Title title,
        LocalDate practisingSince,
        List<String> scope,
        String certificate,
        Period licence,
        @Nullable Insurance insurance,
        InstitutionId mainInstitution,
        boolean multiSite,
        @Nullable LocalDate employerConsent,
        boolean mayConsult,
        boolean mayTreat,
        boolean suspended) {
    Practitioner granted(boolean consult, boolean treat) {
        return new Practitioner(
                id,
                person,
                institution,
                department,
                name,
                nameEn,
                pinyin,
                surnameLength,
                title,
                practisingSince,
                scope,
                certificate,
                licence,
                insurance,
                mainInstitution,
                multiSite,
                employerConsent,
                consult,
                treat,
                suspended);
    }

    /** Whether what was typed is part of the name: in characters, in pinyin, by its initials or in English. */
    public boolean named(String typed) {
        String plain = Spelling.plain(typed);
        String letters = plain.replace(" ", "");
        String[] syllables = pinyin.toLowerCase(Locale.ROOT).split(" ");
        return Spelling.plain(name).contains(plain)
                || Spelling.plain(nameEn).contains(plain)
                || String.join("", syllables).contains(letters)
                || Spelling.initials(List.of(syllables)).contains(letters);
    }

    /** Whether the registration covers a clinical subject: itself or a subject above it. */
    boolean covers(String subject) {
        return scope.stream().anyMatch(code -> subject.equals(code) || subject.startsWith(code + "."));
    }
}
