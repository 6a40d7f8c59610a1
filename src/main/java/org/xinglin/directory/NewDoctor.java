package org.xinglin.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;

/**
 * A doctor as the institution enters them, with what the register and the papers say.
 *
 * @param goodAt what the doctor is good at, for patients
 * @param female decides the drawn portrait only
 */
public record NewDoctor(
        PractitionerId id,
        PersonId person,
        Department department,
        String name,
        boolean female,
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
        Words goodAt) {
    private static final List<String> DOUBLE_SURNAMES =
            List.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "夏侯", "端木", "闻人");

    /** The name in letters, syllables together. */
    public String spelled() {
        return String.join("", Spelling.syllables(name));
    }

    Practitioner inPost() {
        List<String> syllables = Spelling.syllables(name);
        int surname = surnameLength();
        return new Practitioner(
                id,
                person,
                department.institution(),
                department.id(),
                name,
                nameEn(syllables, surname),
                String.join(" ", syllables),
                surname,
                title,
                practisingSince,
                scope,
                certificate,
                licence,
                insurance,
                mainInstitution,
                multiSite,
                employerConsent,
                mayConsult,
                mayTreat,
                false);
    }

    Profile profile() {
        Words nothing = new Words("", "");
        return new Profile(
                id,
                female ? Profile.Sex.FEMALE : Profile.Sex.MALE,
                certificate,
                List.of("zh-CN"),
                goodAt,
                nothing,
                nothing);
    }

    private int surnameLength() {
        return DOUBLE_SURNAMES.stream().anyMatch(name::startsWith) ? 2 : 1;
    }

    /** Surname first and capital, as the field writes it in English: Shan Xiaolan. */
    private String nameEn(List<String> syllables, int surname) {
        if (!Spelling.hasChinese(name) || syllables.size() <= surname) {
            return name;
        }
        return capital(String.join("", syllables.subList(0, surname))) + " "
                + capital(String.join("", syllables.subList(surname, syllables.size())));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
