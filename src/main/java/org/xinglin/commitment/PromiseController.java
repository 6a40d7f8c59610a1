package org.xinglin.commitment;

import java.util.List;
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
    private static final int PAGE = 50;

    private final Offers offers;
    private final Ledger ledger;
    private final LedgerCheck check;

    PromiseController(Offers offers, Ledger ledger, LedgerCheck check) {
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
    Page<Ledger.Row> ledger(Caller who, @RequestParam(required = false) @Nullable Long after) {
        List<Ledger.Row> rows = ledger.of(Objects.requireNonNull(who.institution()), after, PAGE + 1);
        return Page.of(rows, PAGE, row -> Long.toString(row.id()));
    }

    @GetMapping("/api/promise-ledger/check")
    @AllowedTo(Role.ADMINISTRATOR)
    LedgerCheck.Report check() {
        return check.verify();
    }
}
