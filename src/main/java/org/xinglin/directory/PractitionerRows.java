package org.xinglin.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The table of practitioners. */
@Component
class PractitionerRows {
    private final JdbcClient jdbc;

    PractitionerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Practitioner> all() {
        return jdbc.sql("""
                select id, person_id, institution_id, department_id, name, name_en, pinyin, surname_length, title_code,
                  practising_since_on, scope, certificate, licence_from_on, licence_to_on, insurance_policy, insurance_from_on,
                  insurance_to_on, main_institution_id, multi_site_filed, employer_consent_on, may_consult, may_treat, suspended
                from directory.practitioner
                order by ordinal, id
                """).query((row, n) -> practitioner(row)).list();
    }

    List<Profile> profiles() {
        return jdbc.sql("""
                select id, sex, portrait_seed, languages, good_at_zh, good_at_en, biography_zh, biography_en, style_zh, style_en
                from directory.practitioner
                """)
                .query((row, n) -> new Profile(
                        new PractitionerId(Sql.uuid(row, "id")),
                        Profile.Sex.valueOf(row.getString("sex")),
                        row.getString("portrait_seed"),
                        Columns.list(row, "languages"),
                        Columns.words(row, "good_at"),
                        Columns.words(row, "biography"),
                        Columns.words(row, "style")))
                .list();
    }

    /** How many of a rank stand in a department, are registered with its own house and in force. */
    int registered(Department department, Title title, LocalDate day) {
        return jdbc.sql("""
                select count(*)
                from directory.practitioner
                where department_id = :department and main_institution_id = :institution and title_code = :title
                  and licence_from_on <= :day and licence_to_on >= :day and not suspended
                """)
                .param("department", department.id().value())
                .param("institution", department.institution().value())
                .param("title", title.code())
                .param("day", day)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    int count() {
        return jdbc.sql("""
                select count(*)
                from directory.practitioner
                """).query((row, n) -> row.getInt(1)).single();
    }

    void insert(Practitioner practitioner, Profile profile, int ordinal) {
        Insurance insurance = practitioner.insurance();
        jdbc.sql("""
                insert into directory.practitioner (id, institution_id, department_id, person_id, ordinal, name, name_en, pinyin,
                  surname_length, title_code, practising_since_on, scope, certificate, licence_from_on, licence_to_on,
                  insurance_policy, insurance_from_on, insurance_to_on, main_institution_id, multi_site_filed, employer_consent_on,
                  may_consult, may_treat, suspended, sex, portrait_seed, languages, good_at_zh, good_at_en,
                  biography_zh, biography_en, style_zh, style_en)
                values (:id, :institution, :department, :person, :ordinal, :name, :nameEn, :pinyin,
                  :surnameLength, :title, :since, :scope, :certificate, :licenceFrom, :licenceTo,
                  :policy, :insuranceFrom, :insuranceTo, :main, :multiSite, :consent,
                  :mayConsult, :mayTreat, :suspended, :sex, :seed, :languages, :goodAtZh, :goodAtEn,
                  :biographyZh, :biographyEn, :styleZh, :styleEn)
                """)
                .param("id", practitioner.id().value())
                .param("institution", practitioner.institution().value())
                .param("department", practitioner.department().value())
                .param("person", practitioner.person().value())
                .param("ordinal", ordinal)
                .param("name", practitioner.name())
                .param("nameEn", practitioner.nameEn())
                .param("pinyin", practitioner.pinyin())
                .param("surnameLength", practitioner.surnameLength())
                .param("title", practitioner.title().code())
                .param("since", practitioner.practisingSince())
                .param("scope", practitioner.scope().toArray(String[]::new))
                .param("certificate", practitioner.certificate())
                .param("licenceFrom", practitioner.licence().from())
                .param("licenceTo", practitioner.licence().to())
                .param("policy", insurance == null ? null : insurance.policy())
                .param(
                        "insuranceFrom",
                        insurance == null ? null : insurance.valid().from())
                .param(
                        "insuranceTo",
                        insurance == null ? null : insurance.valid().to())
                .param("main", practitioner.mainInstitution().value())
                .param("multiSite", practitioner.multiSite())
                .param("consent", practitioner.employerConsent())
                .param("mayConsult", practitioner.mayConsult())
                .param("mayTreat", practitioner.mayTreat())
                .param("suspended", practitioner.suspended())
                .param("sex", profile.sex().name())
                .param("seed", profile.portraitSeed())
                .param("languages", profile.languages().toArray(String[]::new))
                .param("goodAtZh", profile.goodAt().zh())
                .param("goodAtEn", profile.goodAt().en())
                .param("biographyZh", profile.biography().zh())
                .param("biographyEn", profile.biography().en())
                .param("styleZh", profile.style().zh())
                .param("styleEn", profile.style().en())
                .update();
    }

    /** What the national register says now. */
    void register(PractitionerId doctor, Title title, List<String> scope, Period licence) {
        jdbc.sql("""
                update directory.practitioner
                set title_code = :title, scope = :scope, licence_from_on = :from, licence_to_on = :to
                where id = :id and (title_code, scope, licence_from_on, licence_to_on)
                  is distinct from (:title, cast(:scope as text[]), cast(:from as date), cast(:to as date))
                """)
                .param("id", doctor.value())
                .param("title", title.code())
                .param("scope", scope.toArray(String[]::new))
                .param("from", licence.from())
                .param("to", licence.to())
                .update();
    }

    void insure(PractitionerId doctor, Insurance insurance) {
        jdbc.sql("""
                update directory.practitioner
                set insurance_policy = :policy, insurance_from_on = :from, insurance_to_on = :to
                where id = :id
                """)
                .param("id", doctor.value())
                .param("policy", insurance.policy())
                .param("from", insurance.valid().from())
                .param("to", insurance.valid().to())
                .update();
    }

    void consent(PractitionerId doctor, @Nullable LocalDate employerConsent, boolean multiSite) {
        jdbc.sql("""
                update directory.practitioner
                set employer_consent_on = cast(:consent as date), multi_site_filed = :filed
                where id = :id
                """)
                .param("id", doctor.value())
                .param("consent", employerConsent)
                .param("filed", multiSite)
                .update();
    }

    void grant(PractitionerId doctor, boolean mayConsult, boolean mayTreat) {
        jdbc.sql("""
                update directory.practitioner
                set may_consult = :consult, may_treat = :treat
                where id = :id
                """)
                .param("id", doctor.value())
                .param("consult", mayConsult)
                .param("treat", mayTreat)
                .update();
    }

    private static Practitioner practitioner(ResultSet row) throws SQLException {
        String policy = row.getString("insurance_policy");
        return new Practitioner(
                new PractitionerId(Sql.uuid(row, "id")),
                new PersonId(Sql.uuid(row, "person_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("pinyin"),
                row.getInt("surname_length"),
                Title.of(row.getString("title_code")),
                Sql.date(row, "practising_since_on"),
                Columns.list(row, "scope"),
                row.getString("certificate"),
                Columns.period(row, "licence"),
                policy == null ? null : new Insurance(policy, Columns.period(row, "insurance")),
                new InstitutionId(Sql.uuid(row, "main_institution_id")),
                row.getBoolean("multi_site_filed"),
                Sql.dateOrNull(row, "employer_consent_on"),
                row.getBoolean("may_consult"),
                row.getBoolean("may_treat"),
                row.getBoolean("suspended"));
    }
}
