/** Bills, payments at cashiers, refunds, receipts and the double-entry ledger; knows no appointment and no visit. */
@NullMarked
@ApplicationModule(
        displayName = "Settlement",
        allowedDependencies = {"kernel", "database", "rulebook", "audit", "identity", "document"})
package org.xinglin.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
