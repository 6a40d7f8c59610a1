package org.xinglin.agency;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.identity.Agents;
import org.xinglin.identity.Errand;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Says what agents may do now. To cancel goes with booking; whether the person confirms it is asked when it is done. */
@Component
class ActingFor implements Agents {
    private final Mandates mandates;
    private final Confirmations confirmations;
    private final Rulebook rulebook;
    private final Clock clock;

    ActingFor(Mandates mandates, Confirmations confirmations, Rulebook rulebook, Clock clock) {
        this.mandates = mandates;
        this.confirmations = confirmations;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Override
    public boolean mayAct(PersonId agent, PersonId principal, Errand errand) {
        return granting(agent, principal, errand).isPresent();
    }

    @Override
    public void requireConfirmed(Caller agent, PersonId principal, Errand errand) {
        Mandate mandate = granting(agent.person(), principal, errand)
                .orElseThrow(() -> new NotFound("identity.no-such-person", principal));
        Instant now = clock.instant();
        var holds = rulebook.rulesInForce(now, Scope.NATION).duration("XL-AGENT", "confirmationHolds");
        if (!confirmations.use(mandate.id(), errand, now, holds)) {
            confirmations.ask(mandate.id(), errand, now);
            throw new ConfirmationNeeded();
        }
    }

    @Override
    public List<PersonId> principalsOf(PersonId agent, Errand errand) {
        return mandates.heldBy(agent, clock.instant()).stream()
                .filter(m -> m.errands().contains(granted(errand)))
                .map(Mandate::principal)
                .distinct()
                .toList();
    }

    private Optional<Mandate> granting(PersonId agent, PersonId principal, Errand errand) {
        return mandates.standing(agent, principal, clock.instant())
                .filter(m -> m.errands().contains(granted(errand)));
    }

    private static Errand granted(Errand errand) {
        return errand == Errand.CANCEL ? Errand.BOOK : errand;
    }
}
