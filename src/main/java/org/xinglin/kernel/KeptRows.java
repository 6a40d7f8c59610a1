package org.xinglin.kernel;

import java.util.Set;
import java.util.UUID;

/** Whoever keeps some of a person's record from those who act for them says which rows, before lists are shown or a copy is handed out (PV-17). */
public interface KeptRows {
    /** Ids of what the caller may not have of this person's; none for the person. */
    Set<UUID> keptFrom(Caller who, PersonId person);
}
