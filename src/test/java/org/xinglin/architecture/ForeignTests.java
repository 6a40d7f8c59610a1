package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Role;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;

/** Who knows the id of somebody else's visit, bill or record gets nothing by it, whatever they do with it. */
@RegionTest
class ForeignTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    /** What the demo region has none of: it ended long ago, so that no timer minds it. */
    @BeforeEach
    void whatTheRegionDoesNotHave() {
        jdbc.sql("""
                insert into rebooking.upgrade (id, appointment_id, left_slot_id, taken_slot_id, difference, asked_by, idempotency_key, pay_by,
                  state, at, ended_at)
                select gen_random_uuid(), id, slot_id, slot_id, 10, patient_id, 'foreign', now(), 'WITHDRAWN', now(), now()
                from scheduling.appointment order by id limit 1
                on conflict do nothing
                """).update();
        jdbc.sql("""
                insert into rebooking.leave (id, institution_id, practitioner_id, from_on, until_on, reason, entered_by, idempotency_key,
                  entered_at)
                select gen_random_uuid(), p.institution_id, p.id, '2020-01-01', '2020-01-02', '休假', p.person_id, 'foreign', now()
                from directory.practitioner p join account.account a
                  on a.person_id = p.person_id and a.institution_id = p.institution_id and 'DOCTOR' = any (a.roles)
                order by p.id limit 1
                on conflict do nothing
                """).update();
        jdbc.sql("""
                with wished as (
                  insert into waitlist.wish (id, patient_id, joined_by, idempotency_key, institution_id, department_id, practitioner_ids,
                    from_on, until_on, weekdays, parts, breadth, state, joined_at, ended_at)
                  select gen_random_uuid(), patient_id, patient_id, 'foreign', institution_id, department_id, '{}', '2020-01-01',
                    '2020-01-02', '{}', '{}', 2, 'WITHDRAWN', now(), now()
                  from scheduling.appointment order by id limit 1
                  on conflict do nothing
                  returning id, patient_id)
                insert into waitlist.offer (id, wish_id, patient_id, slot_id, institution_id, department_id, practitioner_id, clinic_on,
                  day_part, starts_at, ends_at, price, reason, state, offered_at, expires_at, ended_at)
                select gen_random_uuid(), wished.id, wished.patient_id, slot_id, institution_id, department_id, practitioner_id, clinic_on,
                  day_part, starts_at, ends_at, price, 'ALONE', 'GONE', now(), now(), now()
                from wished join (select * from scheduling.appointment order by id limit 1) a on true
                """).update();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/appointments/{id}, scheduling.appointment",
        "/api/visits/{id}, consultation.visit",
        "/api/bills/{id}, settlement.bill",
        "/api/records/{id}, chart.record",
        "/api/encounters/{encounter}, chart.encounter",
        "/api/patients/{patient}, identity.person",
        "/api/patients/{id}, identity.person",
        "/api/emergency-access/{id}, confidentiality.emergency_access",
        "/api/practitioner/emergency-access/{id}, confidentiality.emergency_access",
        "/api/administration/emergency-access/{id}, confidentiality.emergency_access",
        "/api/people/{id}, identity.person",
        "/api/examination-orders/{id}, examination.ordered",
        "/api/desk/examinations/{id}, examination.ordered",
        "/api/desk/guests/{appointment}, scheduling.appointment",
        "/api/practitioner/guests/{appointment}, scheduling.appointment",
        "/api/practitioner/queues/{session}, scheduling.session",
        "/api/sessions/{id}, scheduling.session",
        "/api/sessions/{id}, scheduling.session where device_id is not null",
        "/api/waitlist/sessions/{id}, scheduling.session where device_id is not null",
        "/api/slots/{id}/extra-places, scheduling.slot",
        "/api/upgrades/{id}, rebooking.upgrade",
        "/api/leaves/{id}, rebooking.leave",
        "/api/waitlist/wishes/{id}, waitlist.wish",
        "/api/waitlist/offers/{id}, waitlist.offer",
        "/api/waitlist/sessions/{id}, scheduling.session",
        "/api/no-shows/{id}, scheduling.appointment",
        "/api/devices/{id}, account.session",
        "/api/mandates/{id}, agency.mandate",
        "/api/recoveries/colleagues/{id}, identity.person"
    })
    void whatBelongsToOthersStaysClosed(String place, String table) throws IOException {
        var visitors = List.of(
                new Visitor(product).signInAsPatient(),
                new Visitor(product).signInAsStaff("多能", UUID.randomUUID(), Role.DOCTOR, Role.ADMINISTRATOR));
        List<UUID> foreign = jdbc.sql("select id from " + table + " order by id limit 3")
                .query(UUID.class)
                .list();
        assertThat(foreign).as(table).isNotEmpty();
        var offences = new ArrayList<String>();
        for (Operation operation : Operation.all(Files.readString(Path.of("src/test/golden/openapi.json")))) {
            if (!operation.path().startsWith(place)) {
                continue;
            }
            for (UUID id : foreign) {
                for (Visitor visitor : visitors) {
                    int status = knock(
                            visitor,
                            operation,
                            operation.path().replace(place, place.replaceFirst("\\{\\w+}", id.toString())));
                    boolean closed = operation.method() == HttpMethod.GET
                            ? status == 403 || status == 404
                            : status >= 400 && status < 500;
                    if (!closed) {
                        offences.add(operation.method() + " " + operation.path() + " → " + status);
                    }
                }
            }
        }
        assertThat(offences).isEmpty();
    }

    private static int knock(Visitor visitor, Operation operation, String address) {
        String whole = address;
        for (Map.Entry<String, String> rest : operation.parameters("path").entrySet()) {
            whole = whole.replace("{" + rest.getKey() + "}", rest.getValue());
        }
        return visitor.send(
                        operation.method(),
                        whole,
                        operation.body().map(Object::toString).orElse(null),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .status();
    }
}
