package org.xinglin.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;

/** What staff give beside their password; implemented above. */
public interface SecondFactor {
    /**
     * Whether a second proof was given. False when the person has no second factor; refuses a missing or wrong code of
     * somebody who has one. Called only after the right password, outside any transaction, because tries are counted.
     */
    boolean prove(PersonId person, @Nullable String code);

    /** The session begins with the proof, in the caller's transaction. */
    void provenFor(UUID session, PersonId person);
}
