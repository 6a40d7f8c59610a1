package org.xinglin.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as proven by the session; controllers take it as a parameter.
 *
 * @param session the session the request came on
 * @param person the signed-in person
 * @param institution the institution a member of staff works for in this session; null for patients
 * @param source where the request came from (address), for the log
 */
public record Caller(
        UUID session,
        PersonId person,
        Set<Role> roles,
        @Nullable UUID institution,
        String source) {
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
