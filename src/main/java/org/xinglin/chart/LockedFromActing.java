package org.xinglin.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.confidentiality.Disclosing;
import org.xinglin.confidentiality.Disclosure;
import org.xinglin.confidentiality.LockedClasses;
import org.xinglin.confidentiality.Reader;
import org.xinglin.directory.Department;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.Selves;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.KeptRows;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** What is locked in a record stays out of the lists of those who act for the patient and out of the copy they take: encounters with all that hangs on them, problems, evidence. */
@Component
class LockedFromActing implements KeptRows {
    private final JdbcClient jdbc;
    private final Selves selves;
    private final Guardians guardians;
    private final Disclosing disclosing;
    private final LockedClasses locked;
    private final Departments departments;

    LockedFromActing(
            JdbcClient jdbc,
            Selves selves,
            Guardians guardians,
            Disclosing disclosing,
            LockedClasses locked,
            Departments departments) {
        this.jdbc = jdbc;
        this.selves = selves;
        this.guardians = guardians;
        this.disclosing = disclosing;
        this.locked = locked;
        this.departments = departments;
    }

    /** @param department of an encounter; null for what belongs to none */
    private record Item(UUID id, @Nullable UUID department, List<String> codes) {}

    /** An encounter is locked by any version of its record: a copy holds them all. */
    @Override
    public Set<UUID> keptFrom(Caller who, PersonId person) {
        if (guardians.capacityOf(who.person(), person).equals("own")) {
            return Set.of();
        }
        Disclosure disclosure = disclosing.to(new Reader(who, person, "guardian", Set.of()));
        LockedClasses.Lists lists = locked.lists();
        var kept = new HashSet<UUID>();
        for (Item item : items(person)) {
            if (disclosure
                    .of(null, lists.of(item.codes(), subjects(item.department())))
                    .isPresent()) {
                kept.add(item.id());
            }
        }
        return kept;
    }

    private List<Item> items(PersonId person) {
        return jdbc.sql("""
                select e.id, e.department_id, e.evidenced_codes || array(select d.code from chart.diagnosis d where d.encounter_id = e.id) as codes
                from chart.encounter e where e.patient_id = any (cast(:selves as uuid[]))
                union all select id, null, array[code] from chart.problem where patient_id = any (cast(:selves as uuid[]))
                union all select id, null, array[code] from chart.evidence where patient_id = any (cast(:selves as uuid[]))
                """)
                .param("selves", selves.of(person))
                .query((row, n) -> new Item(
                        Sql.uuid(row, "id"),
                        Sql.uuidOrNull(row, "department_id"),
                        Encounters.texts(row.getArray("codes"))))
                .list();
    }

    private List<String> subjects(@Nullable UUID department) {
        return department == null
                ? List.of()
                : departments
                        .find(new DepartmentId(department))
                        .map(Department::subjectCode)
                        .map(List::of)
                        .orElse(List.of());
    }
}
