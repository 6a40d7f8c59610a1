package org.xinglin.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.audit.AccessLog;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Shows patients who looked at their record (PV-19); the log itself knows no names, so they are put in here. */
@RestController
class AccessLogController {
    private static final int PAGE = 30;

    private final AccessLog log;
    private final People people;
    private final Institutions institutions;
    private final Guardians guardians;

    AccessLogController(AccessLog log, People people, Institutions institutions, Guardians guardians) {
        this.log = log;
        this.people = people;
        this.institutions = institutions;
        this.guardians = guardians;
    }

    /**
     * One access.
     *
     * @param who name of the person; absent when the system itself acted
     * @param self whether it was the patient
     * @param slug names the institution in addresses, such as that of a complaint
     * @param emergency the emergency access the entry is about, if it is about one
     * @param action code of what was done; the page says it in words
     */
    record AccessView(
            long id,
            Instant at,
            @Nullable String who,
            boolean self,
            List<String> roles,
            @Nullable String institution,
            @Nullable String slug,
            String action,
            String purpose,
            @Nullable UUID emergency) {}

    /** @param patient whose record; the caller's when left out */
    @GetMapping("/api/access-log")
    @AllowedTo(Role.PATIENT)
    Page<AccessView> accesses(
            Caller caller,
            @RequestParam(required = false) @Nullable PersonId patient,
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam(required = false) @Nullable Long after,
            Locale locale) {
        PersonId whose = patient == null ? caller.person() : patient;
        guardians.requireMayActFor(caller, whose);
        List<AccessLog.Access> rows = log.of(whose, after, own, PAGE);
        Map<PersonId, String> names =
                people
                        .all(rows.stream()
                                .map(AccessLog.Access::person)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        return Page.of(
                rows.stream().map(r -> access(r, whose, names, locale)).toList(), PAGE, a -> Long.toString(a.id()));
    }

    private AccessView access(AccessLog.Access row, PersonId patient, Map<PersonId, String> names, Locale locale) {
        PersonId person = row.person();
        Optional<Institution> institution = institution(row.institution());
        return new AccessView(
                row.id(),
                row.at(),
                person == null ? null : names.getOrDefault(person, ""),
                patient.equals(person),
                row.roles(),
                institution.map(i -> i.shortName().in(locale)).orElse(null),
                institution.map(Institution::slug).orElse(null),
                row.action(),
                row.purpose(),
                row.item().equals("emergency-access") ? row.itemId() : null);
    }

    private Optional<Institution> institution(@Nullable UUID id) {
        return Optional.ofNullable(id).map(InstitutionId::new).flatMap(institutions::find);
    }
}
