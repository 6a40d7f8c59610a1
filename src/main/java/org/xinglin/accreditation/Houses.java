package org.xinglin.accreditation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Role;

/** For which institution somebody acts: their own, or the one they apply for. */
@Component
class Houses {
    private final Applications applications;

    Houses(Applications applications) {
        this.applications = applications;
    }

    UUID of(Caller who) {
        if (who.is(Role.ADMINISTRATOR) && who.institution() != null) {
            return who.institution();
        }
        return applications
                .of(who.person())
                .map(a -> a.id().value())
                .orElseThrow(() -> new NotFound("accreditation.no-application"));
    }
}
