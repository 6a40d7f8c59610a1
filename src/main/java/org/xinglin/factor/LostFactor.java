package org.xinglin.factor;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;

/** Second factors whose owners cannot use them any more; whoever calls has asked who may, and why. */
@Component
public class LostFactor {
    private final Factors factors;

    LostFactor(Factors factors) {
        this.factors = factors;
    }

    /** Those who have one. */
    public Set<PersonId> among(Collection<PersonId> people) {
        return factors.among(people);
    }

    /** Off with it and its recovery codes, in the caller's transaction; false when there was none. */
    public boolean takeOff(PersonId person) {
        return factors.remove(person);
    }
}
