package org.xinglin.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;

/** The doctors of all institutions, answered from memory. */
@Component
public final class Practitioners {
    private final Register register;

    Practitioners(Register register) {
        this.register = register;
    }

    /** Rejects {@code directory.no-such-doctor}. */
    public Practitioner require(PractitionerId id) {
        return find(id).orElseThrow(() -> new NotFound("directory.no-such-doctor"));
    }

    public Optional<Practitioner> find(PractitionerId id) {
        return Optional.ofNullable(register.now().practitioners().get(id));
    }

    /** The post a signed-in doctor works in. */
    public Optional<Practitioner> ofPerson(PersonId person) {
        return Optional.ofNullable(register.now().byPerson().get(person));
    }

    public List<Practitioner> of(DepartmentId department) {
        return register.now().doctorsOf(department);
    }

    public List<Practitioner> all() {
        return List.copyOf(register.now().practitioners().values());
    }
}
