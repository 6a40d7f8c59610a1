package org.xinglin.rulebook;

import java.time.LocalDate;

/** The rules as the product ships them, for tests that need no product. */
public final class ShippedRules {
    private ShippedRules() {}

    public static RulesInForce on(LocalDate day) {
        return new RulesInForce(new Catalogue().rules(), day, Scope.NATION);
    }
}
