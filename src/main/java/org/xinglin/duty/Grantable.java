package org.xinglin.duty;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/**
 * Who may give and take which role by hand; what is not named here is refused. A doctor becomes one by register and papers,
 * never by a click.
 */
final class Grantable {
    private static final Map<Role, Set<Role>> BY = Map.of(
            Role.ADMINISTRATOR, Set.of(Role.ADMINISTRATOR), Role.OPERATOR, Set.of(Role.OPERATOR, Role.SUPERVISOR));

    private Grantable() {}

    static Set<Role> by(Caller who) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        BY.forEach((role, grants) -> {
            if (who.is(role)) {
                all.addAll(grants);
            }
        });
        return all;
    }
}
