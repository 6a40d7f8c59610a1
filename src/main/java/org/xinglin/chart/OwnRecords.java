package org.xinglin.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.signature.SignedDocuments;

/** The signed records of a person, every version in the words that were signed, for their copy. */
@Component
class OwnRecords implements OwnRows {
    private final JdbcClient jdbc;
    private final SignedDocuments signed;
    private final RecordForm form;

    OwnRecords(JdbcClient jdbc, SignedDocuments signed, RecordForm form) {
        this.jdbc = jdbc;
        this.signed = signed;
        this.form = form;
    }

    @Override
    public int order() {
        return 30;
    }

    private record Signed(UUID institution, UUID signature, String code) {}

    @Override
    public Part of(PersonId person, Set<UUID> kept) {
        List<Signed> versions = jdbc.sql("""
                select e.institution_id, v.signature_id, v.verification_code
                from chart.record r join chart.record_version v on v.record_id = r.id
                join chart.encounter e on e.id = r.encounter_id
                where r.patient_id = :person and e.id <> all (cast(:kept as uuid[])) order by v.signed_at desc
                """)
                .param("person", person.value())
                .param("kept", Sql.texts(kept))
                .query((row, n) -> new Signed(
                        Sql.uuid(row, "institution_id"),
                        Sql.uuid(row, "signature_id"),
                        row.getString("verification_code")))
                .list();
        return new Part(
                "records", "病历", "Records", versions.stream().map(this::facts).toList());
    }

    private List<Fact> facts(Signed version) {
        RecordDocument document = form.read(signed.canonical(version.signature()));
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("seen_at", "就诊时间", "Seen", document.seenAt()));
        facts.add(new Fact("institution_id", "医院", "Hospital", new Name(Name.Kind.INSTITUTION, version.institution())));
        facts.add(new Fact(
                "department",
                "科室",
                "Department",
                new Word(
                        "department",
                        document.department().zh(),
                        document.department().en())));
        facts.add(new Fact("doctor", "医生", "Doctor", document.doctor().name()));
        facts.add(new Fact("version", "版本", "Version", document.version()));
        document.sections()
                .forEach(s ->
                        facts.add(new Fact("section", s.label().zh(), s.label().en(), s.text())));
        document.diagnoses()
                .forEach(d -> facts.add(new Fact(
                        "diagnosis",
                        "诊断",
                        "Diagnosis",
                        new Word(d.code(), d.name().zh(), d.name().en()))));
        facts.add(new Fact("verification_code", "核验码", "Verification code", version.code()));
        return facts;
    }
}
