package org.xinglin.confidentiality;

import java.util.Set;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;

/**
 * Somebody before a record that they may open.
 *
 * @param purpose why, as the log says it: {@code own}, {@code guardian}, {@code treatment}, {@code emergency}
 * @param treats the locked classes they already know of this patient, because they see them for just that
 */
public record Reader(Caller who, PersonId patient, String purpose, Set<LockedClass> treats) {}
