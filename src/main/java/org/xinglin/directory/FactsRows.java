package org.xinglin.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Sql;

/** The tables of public facts and notices of institutions. */
@Component
class FactsRows {
    private final JdbcClient jdbc;

    FactsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InstitutionFacts> all() {
        return jdbc.sql("""
                select institution_id, beds, legal_subject_zh, legal_subject_en, representative_zh, representative_en, credit_code,
                  address_zh, address_en, district, latitude, longitude, phone, opening_zh, opening_en, introduction_zh,
                  introduction_en, complaint_phone, complaint_email, complaint_hours_zh, complaint_hours_en, complaint_office_zh,
                  complaint_office_en, complaint_reply_days, liability_zh, liability_en, protection_level, protection_certificate,
                  protection_from_on, protection_to_on, supervision_reference, supervision_zh, supervision_en,
                  supervision_verified_on, process_zh, process_en
                from directory.institution_facts
                """).query((row, n) -> facts(row)).list();
    }

    List<HouseNotice> notices() {
        return jdbc.sql("""
                select id, institution_id, published_on, title_zh, title_en, body_zh, body_en
                from directory.notice
                order by published_on desc, id
                """)
                .query((row, n) -> new HouseNotice(
                        Sql.uuid(row, "id"),
                        new InstitutionId(Sql.uuid(row, "institution_id")),
                        Sql.date(row, "published_on"),
                        Columns.words(row, "title"),
                        Columns.words(row, "body")))
                .list();
    }

    void insert(HouseNotice notice) {
        jdbc.sql("""
                insert into directory.notice (id, institution_id, published_on, title_zh, title_en, body_zh, body_en)
                values (:id, :institution, :on, :titleZh, :titleEn, :bodyZh, :bodyEn)
                """)
                .param("id", notice.id())
                .param("institution", notice.institution().value())
                .param("on", notice.publishedOn())
                .param("titleZh", notice.title().zh())
                .param("titleEn", notice.title().en())
                .param("bodyZh", notice.body().zh())
                .param("bodyEn", notice.body().en())
                .update();
    }

    boolean delete(UUID notice, InstitutionId of) {
        return jdbc.sql("delete from directory.notice where id = :id and institution_id = :institution")
                        .param("id", notice)
                        .param("institution", of.value())
                        .update()
                > 0;
    }

    /** What a house writes itself; the rest comes from its licence and stays. */
    void update(InstitutionFacts facts) {
        JdbcClient.StatementSpec update = jdbc.sql("""
                update directory.institution_facts set address_zh = :addressZh, address_en = :addressEn, phone = :phone,
                  opening_zh = :openingZh, opening_en = :openingEn, introduction_zh = :introductionZh,
                  introduction_en = :introductionEn, complaint_phone = :complaintPhone, complaint_email = :complaintEmail,
                  complaint_hours_zh = :hoursZh, complaint_hours_en = :hoursEn, complaint_office_zh = :officeZh,
                  complaint_office_en = :officeEn, process_zh = :processZh, process_en = :processEn
                where institution_id = :institution
                """)
                .param("institution", facts.institution().value())
                .param("phone", facts.phone())
                .param("complaintPhone", facts.complaints().phone())
                .param("complaintEmail", facts.complaints().email())
                .param("openingZh", each(facts.opening(), Words::zh))
                .param("openingEn", each(facts.opening(), Words::en))
                .param("processZh", each(facts.process(), Words::zh))
                .param("processEn", each(facts.process(), Words::en));
        update = words(update, "address", facts.place().address());
        update = words(update, "introduction", facts.introduction());
        update = words(update, "hours", facts.complaints().hours());
        words(update, "office", facts.complaints().office()).update();
    }

    void insert(InstitutionFacts facts) {
        JdbcClient.StatementSpec insert = jdbc.sql("""
                insert into directory.institution_facts (institution_id, beds, legal_subject_zh, legal_subject_en, representative_zh,
                  representative_en, credit_code, address_zh, address_en, district, latitude, longitude, phone, opening_zh, opening_en,
                  introduction_zh, introduction_en, complaint_phone, complaint_email, complaint_hours_zh, complaint_hours_en,
                  complaint_office_zh, complaint_office_en, complaint_reply_days, liability_zh, liability_en, protection_level,
                  protection_certificate, protection_from_on, protection_to_on, supervision_reference, supervision_zh,
                  supervision_en, supervision_verified_on, process_zh, process_en)
                values (:institution, :beds, :subjectZh, :subjectEn, :representativeZh,
                  :representativeEn, :creditCode, :addressZh, :addressEn, :district, :latitude, :longitude, :phone, :openingZh, :openingEn,
                  :introductionZh, :introductionEn, :complaintPhone, :complaintEmail, :hoursZh, :hoursEn,
                  :officeZh, :officeEn, :replyDays, :liabilityZh, :liabilityEn, :level,
                  :certificate, :protectedFrom, :protectedTo, :reference, :authorityZh,
                  :authorityEn, :verifiedOn, :processZh, :processEn)
                """)
                .param("institution", facts.institution().value())
                .param("beds", facts.beds())
                .param("creditCode", facts.subject().creditCode())
                .param("district", facts.place().district())
                .param("latitude", facts.place().latitude())
                .param("longitude", facts.place().longitude())
                .param("phone", facts.phone())
                .param("complaintPhone", facts.complaints().phone())
                .param("complaintEmail", facts.complaints().email())
                .param("replyDays", facts.complaints().replyWorkingDays())
                .param("level", facts.protection().level())
                .param("certificate", facts.protection().certificate())
                .param("protectedFrom", facts.protection().valid().from())
                .param("protectedTo", facts.protection().valid().to())
                .param("reference", facts.supervision().reference())
                .param("verifiedOn", facts.supervision().verifiedOn())
                .param("openingZh", each(facts.opening(), Words::zh))
                .param("openingEn", each(facts.opening(), Words::en))
                .param("processZh", each(facts.process(), Words::zh))
                .param("processEn", each(facts.process(), Words::en));
        insert = words(insert, "subject", facts.subject().name());
        insert = words(insert, "representative", facts.subject().representative());
        insert = words(insert, "address", facts.place().address());
        insert = words(insert, "introduction", facts.introduction());
        insert = words(insert, "hours", facts.complaints().hours());
        insert = words(insert, "office", facts.complaints().office());
        insert = words(insert, "liability", facts.liability());
        words(insert, "authority", facts.supervision().authority()).update();
    }

    private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec statement, String name, Words words) {
        return statement.param(name + "Zh", words.zh()).param(name + "En", words.en());
    }

    private static String[] each(List<Words> words, Function<Words, String> language) {
        return words.stream().map(language).toArray(String[]::new);
    }

    private static InstitutionFacts facts(ResultSet row) throws SQLException {
        return new InstitutionFacts(
                new InstitutionId(Sql.uuid(row, "institution_id")),
                row.getInt("beds"),
                new InstitutionFacts.LegalSubject(
                        Columns.words(row, "legal_subject"),
                        Columns.words(row, "representative"),
                        row.getString("credit_code")),
                new InstitutionFacts.Location(
                        Columns.words(row, "address"),
                        row.getString("district"),
                        row.getBigDecimal("latitude"),
                        row.getBigDecimal("longitude")),
                row.getString("phone"),
                pairs(row, "opening"),
                Columns.words(row, "introduction"),
                new InstitutionFacts.ComplaintChannel(
                        row.getString("complaint_phone"),
                        row.getString("complaint_email"),
                        Columns.words(row, "complaint_hours"),
                        Columns.words(row, "complaint_office"),
                        row.getInt("complaint_reply_days")),
                Columns.words(row, "liability"),
                new InstitutionFacts.Protection(
                        row.getInt("protection_level"),
                        row.getString("protection_certificate"),
                        Columns.period(row, "protection")),
                new InstitutionFacts.Supervision(
                        row.getString("supervision_reference"),
                        Columns.words(row, "supervision"),
                        Sql.date(row, "supervision_verified_on")),
                pairs(row, "process"));
    }

    private static List<Words> pairs(ResultSet row, String name) throws SQLException {
        List<String> zh = Columns.list(row, name + "_zh");
        List<String> en = Columns.list(row, name + "_en");
        var pairs = new ArrayList<Words>();
        for (int i = 0; i < zh.size(); i++) {
            pairs.add(new Words(zh.get(i), i < en.size() ? en.get(i) : zh.get(i)));
        }
        return pairs;
    }
}
