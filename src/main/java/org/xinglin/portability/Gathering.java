package org.xinglin.portability;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.PersonId;

/** Asks every module for a person's own rows. */
@Component
class Gathering {
    private final List<OwnRows> sources;
    private final Institutions institutions;

    Gathering(List<OwnRows> sources, Institutions institutions) {
        this.sources =
                sources.stream().sorted(Comparator.comparingInt(OwnRows::order)).toList();
        this.institutions = institutions;
    }

    List<OwnRows.Part> of(PersonId person) {
        return sources.stream().map(s -> s.of(person)).toList();
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
