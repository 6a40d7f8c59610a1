package org.xinglin.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.NotFound;

/** The services on offer, answered from memory; withdrawn ones are not found. */
@Component
public final class Offerings {
    private final Register register;

    Offerings(Register register) {
        this.register = register;
    }

    /** Rejects {@code directory.no-such-offering}. */
    public Offering require(OfferingId id) {
        return find(id).orElseThrow(() -> new NotFound("directory.no-such-offering"));
    }

    public Optional<Offering> find(OfferingId id) {
        return Optional.ofNullable(register.now().offerings().get(id));
    }

    public List<Offering> of(PractitionerId practitioner) {
        return register.now().offeringsOf(practitioner);
    }

    public Optional<Offering> of(PractitionerId practitioner, OfferingKind kind) {
        return of(practitioner).stream().filter(o -> o.kind() == kind).findFirst();
    }
}
