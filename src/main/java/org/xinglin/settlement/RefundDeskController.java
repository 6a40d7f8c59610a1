package org.xinglin.settlement;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Role;

/** The house's refunds, for its administration. */
@RestController
class RefundDeskController {
    private final HouseRefunds refunds;

    RefundDeskController(HouseRefunds refunds) {
        this.refunds = refunds;
    }

    @GetMapping("/api/administration/refunds")
    @AllowedTo(Role.ADMINISTRATOR)
    List<HouseRefunds.HouseRefund> refunds(Caller who) {
        UUID institution = who.institution();
        if (institution == null) {
            throw new NotFound("settlement.no-institution");
        }
        return refunds.of(institution);
    }
}
