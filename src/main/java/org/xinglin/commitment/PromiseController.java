package org.xinglin.commitment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.OfferingId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.Role;

/** What a service promises, for everybody; the ledger of the own institution, for its administrators. */
@RestController
class PromiseController {
    private final Offers offers;
    private final LedgerReading ledger;
    private final LedgerCheck check;

    PromiseController(Offers offers, LedgerReading ledger, LedgerCheck check) {
        this.offers = offers;
        this.ledger = ledger;
        this.check = check;
    }

    @GetMapping("/api/offerings/{id}/promise")
    @AllowedToAnyone
    Offers.PromiseOffer offer(@PathVariable OfferingId id) {
        return offers.of(id);
    }

    @GetMapping("/api/promise-ledger")
    @AllowedTo(Role.ADMINISTRATOR)
    Page<LedgerReading.LedgerLine> ledger(Caller who, @RequestParam(required = false) @Nullable Long after) {
        return ledger.of(Objects.requireNonNull(who.institution()), after);
    }

    @GetMapping("/api/promise-ledger/check")
    @AllowedTo(Role.ADMINISTRATOR)
    LedgerCheck.Report check() {
        return check.verify();
    }
}
