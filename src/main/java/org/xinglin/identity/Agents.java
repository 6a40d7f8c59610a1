package org.xinglin.identity;

import java.util.List;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;

/** Adults who act for adults; implemented above. */
public interface Agents {
    /** Whether the person granted this errand to the agent, and it stands now. */
    boolean mayAct(PersonId agent, PersonId principal, Errand errand);

    /**
     * Uses up the person's confirmation of a risky errand; refuses while there is none, and remembers that it was asked for.
     */
    void requireConfirmed(Caller agent, PersonId principal, Errand errand);

    /** Those who granted this errand. */
    List<PersonId> principalsOf(PersonId agent, Errand errand);
}
