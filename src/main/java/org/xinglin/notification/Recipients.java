package org.xinglin.notification;

import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.PersonId;

/** Who is told: doctors in person, grown-up patients in person, children through their guardian. */
@Component
class Recipients {
    private final Guardians guardians;
    private final Practitioners practitioners;

    Recipients(Guardians guardians, Practitioners practitioners) {
        this.guardians = guardians;
        this.practitioners = practitioners;
    }

    PersonId forPatient(PersonId patient) {
        return guardians.guardianOf(patient).orElse(patient);
    }

    /** The same of many at once. */
    UnaryOperator<PersonId> forPatients(Collection<PersonId> patients) {
        Map<PersonId, PersonId> known = guardians.guardiansOf(patients);
        return patient -> known.getOrDefault(patient, patient);
    }

    PersonId doctor(PractitionerId practitioner) {
        return practitioners.require(practitioner).person();
    }
}
