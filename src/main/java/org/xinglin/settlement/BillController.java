package org.xinglin.settlement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.Role;

/** Bills of the signed-in person and of those they act for. */
@RestController
class BillController {
    private static final int PAGE = 20;
    private final BillReading reading;
    private final Paying paying;
    private final ReceiptPaper paper;

    BillController(BillReading reading, Paying paying, ReceiptPaper paper) {
        this.reading = reading;
        this.paying = paying;
        this.paper = paper;
    }

    @GetMapping("/api/bills")
    @AllowedTo(Role.PATIENT)
    Page<BillView> bills(Caller who, @RequestParam(defaultValue = "") String after) {
        return reading.mine(who, after, PAGE);
    }

    @GetMapping("/api/bills/{id}")
    @AllowedTo(Role.PATIENT)
    BillView bill(Caller who, @PathVariable BillId id) {
        return reading.one(who, id);
    }

    /** The electronic receipt of a paid bill. */
    @GetMapping(path = "/api/bills/{id}/receipt", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo(Role.PATIENT)
    ResponseEntity<byte[]> receipt(Caller who, @PathVariable BillId id, Locale locale) {
        BillView bill = reading.whole(who, id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"receipt-" + bill.receiptNo() + ".pdf\"")
                .body(paper.pdf(bill, locale));
    }

    /** Another attempt after one that failed. */
    @PostMapping("/api/bills/{id}/payments")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.PATIENT)
    PaymentView payAgain(
            Caller who,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @PathVariable BillId id) {
        return paying.again(who, id, IdempotencyKey.of(key));
    }
}
