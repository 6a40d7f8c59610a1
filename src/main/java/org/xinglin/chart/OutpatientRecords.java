package org.xinglin.chart;

import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The signed outpatient records. */
@Component
public final class OutpatientRecords {
    private final JdbcClient jdbc;
    private final People people;

    OutpatientRecords(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** The newest signed version of the encounter's record; empty until the doctor signed. */
    public Optional<SignedRecord> signedFor(EncounterId encounter) {
        RowMapper<SignedRecord> signed = (row, n) -> new SignedRecord(
                new RecordId(Sql.uuid(row, "record_id")),
                row.getInt("version"),
                row.getString("verification_code"),
                new PersonId(Sql.uuid(row, "signer_id")),
                people.find(new PersonId(Sql.uuid(row, "signer_id")))
                        .map(Person::name)
                        .orElse(""),
                Sql.instant(row, "signed_at"));
        return jdbc.sql("""
                select v.record_id, v.version, v.verification_code, v.signer_id, v.signed_at
                from chart.record r join chart.record_version v on v.record_id = r.id
                where r.encounter_id = :encounter order by v.version desc limit 1
                """).param("encounter", encounter.value()).query(signed).optional();
    }
}
