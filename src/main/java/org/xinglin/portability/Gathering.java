package org.xinglin.portability;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.KeptRows;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.PersonId;

/** Asks every module for a person's own rows. */
@Component
class Gathering {
    private final List<OwnRows> sources;
    private final List<KeptRows> seals;
    private final Institutions institutions;

    Gathering(List<OwnRows> sources, List<KeptRows> seals, Institutions institutions) {
        this.sources =
                sources.stream().sorted(Comparator.comparingInt(OwnRows::order)).toList();
        this.seals = seals;
        this.institutions = institutions;
    }

    /** What is locked in a record stays out of what somebody else takes (PV-17). */
    List<OwnRows.Part> of(Caller who, PersonId person) {
        Set<UUID> kept =
                seals.stream().flatMap(s -> s.keptFrom(who, person).stream()).collect(Collectors.toSet());
        return sources.stream().map(s -> s.of(person, kept)).toList();
    }

    /** The institutions that keep something of it, whose mark the copy bears. */
    List<Institution> keepers(List<OwnRows.Part> parts) {
        return parts.stream()
                .flatMap(p -> p.rows().stream())
                .flatMap(List::stream)
                .map(OwnRows.Fact::value)
                .filter(OwnRows.Name.class::isInstance)
                .map(OwnRows.Name.class::cast)
                .filter(n -> n.kind() == OwnRows.Name.Kind.INSTITUTION)
                .map(OwnRows.Name::id)
                .distinct()
                .map(InstitutionId::new)
                .flatMap(id -> institutions.find(id).stream())
                .toList();
    }

    static List<UUID> ids(List<Institution> keepers) {
        return keepers.stream().map(i -> i.id().value()).toList();
    }

    static int rows(List<OwnRows.Part> parts) {
        return parts.stream().mapToInt(p -> p.rows().size()).sum();
    }
}
