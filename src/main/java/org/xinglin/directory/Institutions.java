package org.xinglin.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.NotFound;

/** The institutions of this installation, answered from memory. */
@Component
public final class Institutions {
    private final Register register;

    Institutions(Register register) {
        this.register = register;
    }

    /** Rejects {@code directory.no-such-institution}. */
    public Institution require(InstitutionId id) {
        return find(id).orElseThrow(() -> new NotFound("directory.no-such-institution"));
    }

    public Optional<Institution> find(InstitutionId id) {
        return Optional.ofNullable(register.now().institutions().get(id));
    }

    /** What everyone may read about it; empty for none. */
    public Optional<InstitutionFacts> factsOf(InstitutionId id) {
        return Optional.ofNullable(register.now().facts().get(id));
    }

    public Optional<Institution> ofSlug(String slug) {
        return register.now().institutions().values().stream()
                .filter(i -> i.slug().equals(slug))
                .findFirst();
    }

    /** All, in the order they were entered. */
    public List<Institution> all() {
        return List.copyOf(register.now().institutions().values());
    }
}
