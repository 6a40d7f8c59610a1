package org.xinglin.recovery;

import org.xinglin.kernel.Rejection;

/** An administrator's password is the operator's to reset, so that nobody takes over a house from beside. */
final class AdministratorsByOperator extends Rejection {
    AdministratorsByOperator() {
        super(Kind.FORBIDDEN, "recovery.administrators-by-operator");
        under("XL-RESET");
    }
}
