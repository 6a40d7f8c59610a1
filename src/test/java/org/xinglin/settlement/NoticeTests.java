package org.xinglin.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.kernel.SimulatorServer;
import org.xinglin.scheduling.Clinic;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class NoticeTests {
    private static final Duration AHEAD = Duration.ofDays(2);

    @Autowired
    ApplicationContext product;

    @Autowired
    Ledger ledger;

    @Autowired
    PaymentEnquiry enquiry;

    @Autowired
    Payments payments;

    @Autowired
    Refunds refunds;

    @Autowired
    SandboxSimulator simulator;

    @Autowired
    Clock clock;

    Clinic clinic;
    Notices notices;
    Visitor patient;
    Visitor.Answer held;
    String no;

    @BeforeEach
    void hold() {
        clinic = Clinic.of(product);
        notices = new Notices(product);
        patient = new Visitor(product).signInAsPatient();
        held = clinic.hold(patient, clinic.slot(1, AHEAD), "notice-" + System.nanoTime())
                .expect(201);
        no = held.text("paymentNo");
    }

    @Test
    void aRepeatedNoticeCountsOnce() {
        notices.paid(no, "25.00").expect(204);
        notices.paid(no, "25.00").expect(204);
        assertThat(clinic.state(held)).isEqualTo("CONFIRMED");
        assertThat(bill().path("total").asString()).isEqualTo("25.00");
        assertThat(ledger.imbalance()).isEmpty();
    }

    @Test
    void aForgedNoticeChangesNothing() {
        String body = Notices.body(no, "PAID", "25.00");
        assertThat(notices.signed(body, "00").expect(403).code()).isEqualTo("settlement.forged-notice");
        assertThat(notices.signed(body, "").status()).isEqualTo(403);
        assertThat(clinic.state(held)).isEqualTo("HELD");
    }

    @Test
    void aNoticeOfAnotherAmountIsRefused() {
        assertThat(notices.paid(no, "0.01").expect(409).code()).isEqualTo("settlement.notice-differs");
        assertThat(clinic.state(held)).isEqualTo("HELD");
    }

    @Test
    void aNoticeOfAnUnknownPaymentAndAnUnreadableOneAreRefused() {
        assertThat(notices.paid("P000", "25.00").expect(404).code()).isEqualTo("settlement.no-such-payment");
        assertThat(notices.send("{").expect(422).code()).isEqualTo("settlement.notice-unreadable");
        assertThat(notices.send(Notices.body(no, "PAID", "12.345")).expect(422).code())
                .isEqualTo("settlement.notice-unreadable");
        assertThat(notices.send(Notices.body(no + "\\u0000", "PAID", "25.00"))
                        .expect(422)
                        .code())
                .isEqualTo("settlement.notice-unreadable");
    }

    @Test
    void aFailureAfterThePaymentIsNotBelieved() {
        notices.paid(no, "25.00").expect(204);
        notices.failed(no, "25.00").expect(204);
        assertThat(bill().path("state").asString()).isEqualTo("PAID");
    }

    @Test
    void aPaymentAfterAFailureIsBooked() {
        notices.failed(no, "25.00").expect(204);
        notices.paid(no, "25.00").expect(204);
        assertThat(clinic.state(held)).isEqualTo("CONFIRMED");
    }

    @Test
    void payingTwiceByTwoPaymentsSendsTheSecondBack() {
        notices.failed(no, "25.00").expect(204);
        String billId = bill().path("id").asString();
        String key = "again-" + System.nanoTime();
        var again =
                patient.post("/api/bills/" + billId + "/payments", null, key).expect(201);
        assertThat(patient.post("/api/bills/" + billId + "/payments", null, key)
                        .expect(201)
                        .text("no"))
                .isEqualTo(again.text("no"));
        notices.paid(again.text("no"), "25.00").expect(204);
        notices.paid(no, "25.00").expect(204);
        assertThat(bill().path("refunds").size()).isEqualTo(1);
        assertThat(bill().path("state").asString()).isEqualTo("PAID");
        assertThat(ledger.imbalance()).isEmpty();
        assertThat(patient.post("/api/bills/" + billId + "/payments", null, key + "x")
                        .expect(409)
                        .code())
                .isEqualTo("settlement.bill-closed");
    }

    @Test
    void aNoticeThatNeverCameIsFoundByAsking() {
        patient.post("/api/payments/" + no + "/sandbox-acts", Map.of("act", "PAY_NOTICE_LOST"))
                .expect(202);
        assertThat(clinic.state(held)).isEqualTo("HELD");
        enquiry.ask(payments.require(no), clock.instant());
        assertThat(clinic.state(held)).isEqualTo("CONFIRMED");
    }

    @Test
    void theSandboxCashierTellsOfPaymentsItself() {
        patient.post("/api/payments/" + no + "/sandbox-acts", Map.of("act", "PAY_NOTICE_REPEATED"))
                .expect(202);
        await().until(() -> clinic.state(held).equals("CONFIRMED"));
        assertThat(ledger.imbalance()).isEmpty();
    }

    @Test
    void aRefundIsAskedForUntilTheCashierConfirms() {
        notices.paid(no, "25.00").expect(204);
        patient.post("/api/appointments/" + held.text("id") + "/cancellation", null)
                .expect(200);
        simulator.server().orElseThrow().misbehave(new SimulatorServer.Fault.Failing(500), 1);
        refunds.send(clock.instant());
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            refunds.send(clock.instant().plusSeconds(60));
            return bill().path("refunds").get(0).path("sent").asBoolean();
        });
        assertThat(ledger.imbalance()).isEmpty();
    }

    @Test
    void theReceiptIsAPdfForWhoPaidAndNobodyElse() {
        String billId = bill().path("id").asString();
        assertThat(patient.get("/api/bills/" + billId + "/receipt").expect(404).code())
                .isEqualTo("settlement.no-receipt");
        notices.paid(no, "25.00").expect(204);
        byte[] pdf =
                patient.get("/api/bills/" + billId + "/receipt").expect(200).content();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        new Visitor(product)
                .signInAsPatient("陈远")
                .get("/api/bills/" + billId + "/receipt")
                .expect(404);
    }

    private tools.jackson.databind.JsonNode bill() {
        return patient.get("/api/bills").expect(200).body().path("items").get(0);
    }
}
