package org.xinglin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.consultation.VisitAccepted;
import org.xinglin.consultation.VisitId;
import org.xinglin.consultation.VisitOpened;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentCancelled;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.settlement.BillId;
import org.xinglin.settlement.BillRefunded;
import org.xinglin.settlement.Subject;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;

@RegionTest
class MessageTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Practitioners practitioners;

    @Autowired
    Inbox inbox;

    @Autowired
    VisitNotices visits;

    @Autowired
    Clock clock;

    @Test
    void aRefundIsToldToThePayerInTheirLanguage() {
        var payer = new Visitor(product).signInAsPatient();
        publish(refund(payer.person(), "visit", "DOCTOR_DECLINED"));
        awaitUnread(payer, 1);
        var message =
                payer.get("/api/messages").expect(200).body().path("items").get(0);
        assertThat(message.path("kind").asString()).isEqualTo("BILL_REFUNDED");
        assertThat(message.path("facts").path("amount").asString()).isEqualTo("25.00");
    }

    @Test
    void aRefundIsAlsoToldByTextMessageAndOnlyOnce() {
        var payer = new Visitor(product).signInAsPatient();
        var phone = product.getBean(org.xinglin.identity.People.class)
                .phoneOf(payer.person())
                .orElseThrow();
        var refund = refund(payer.person(), "visit", "DOCTOR_DECLINED");
        publish(refund);
        publish(refund);
        awaitUnread(payer, 1);
        var visitor = new Visitor(product);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(
                        visitor.get("/api/demo/sms?phone=" + phone.digits()).body())
                .singleElement()
                .asString()
                .contains("25.00"));
    }

    @Test
    void aCancelledAppointmentIsToldOnceWithItsRefund() {
        var patient = new Visitor(product).signInAsPatient();
        Practitioner doctor = practitioners.all().getFirst();
        publish(refund(patient.person(), "appointment", "cancelled"));
        publish(new AppointmentCancelled(
                new AppointmentId(UUID.randomUUID()), patient.person(), doctor.id(), now(), Money.of("25.00"), now()));
        awaitUnread(patient, 1);
        assertThat(patient.get("/api/messages").content()).asString().contains(doctor.name(), "25.00");
        assertThat(patient.speaking("en").get("/api/messages").content())
                .asString()
                .contains(doctor.nameEn());
    }

    @Test
    void whatIsDeliveredTwiceIsToldOnce() {
        var patient = new Visitor(product).signInAsPatient();
        Practitioner doctor = practitioners.all().getFirst();
        var accepted = new VisitAccepted(
                new VisitId(UUID.randomUUID()),
                patient.person(),
                doctor.id(),
                doctor.department(),
                doctor.institution(),
                now(),
                now().plus(Duration.ofHours(48)));
        visits.on(accepted);
        awaitUnread(patient, 1);
        visits.on(accepted);
        var later = now();
        inbox.tell(new News(
                patient.person(),
                Kind.PERSON_VERIFIED,
                "person",
                patient.person().value(),
                later,
                Map.of()));
        inbox.tell(new News(
                patient.person(),
                Kind.PERSON_VERIFIED,
                "person",
                patient.person().value(),
                later,
                Map.of()));
        await().during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(5))
                .until(() -> inbox.unread(patient.person()) == 2);
    }

    @Test
    void theDoctorIsToldThatARequestWaits() {
        Practitioner doctor = practitioners.all().getLast();
        var visit = new VisitId(UUID.randomUUID());
        visits.on(new VisitOpened(
                visit,
                new PersonId(UUID.randomUUID()),
                doctor.id(),
                doctor.department(),
                doctor.institution(),
                now(),
                now().plusSeconds(1800)));
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(inbox.of(doctor.person(), null, 5))
                .anySatisfy(m -> assertThat(m.subject()).isEqualTo(visit.value())));
    }

    @Test
    void messagesAreReadOnePageAfterTheOther() {
        var person = new Visitor(product).signInAsPatient();
        for (int i = 0; i < 45; i++) {
            inbox.tell(new News(
                    person.person(),
                    Kind.BILL_REFUNDED,
                    "bill",
                    UUID.randomUUID(),
                    now(),
                    Map.of("amount", i + ".00")));
        }
        int seen = 0;
        String next = "";
        do {
            var page = person.get("/api/messages" + (next.isEmpty() ? "" : "?after=" + next))
                    .expect(200)
                    .body();
            seen += page.path("items").size();
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        assertThat(seen).isEqualTo(45);
        person.post("/api/messages/reading", null).expect(204);
        assertThat(person.get("/api/messages/unread").body().path("count").asInt())
                .isZero();
    }

    @Test
    void nobodyReadsTheMessagesOfOthers() {
        var mine = new Visitor(product).signInAsPatient();
        inbox.tell(new News(
                mine.person(), Kind.PERSON_VERIFIED, "person", mine.person().value(), now(), Map.of()));
        String id =
                mine.get("/api/messages").body().path("items").get(0).path("id").asString();
        var other = new Visitor(product).signInAsPatient("周小雨");
        assertThat(other.get("/api/messages").body().path("items").size()).isZero();
        assertThat(other.post("/api/messages/" + id + "/reading", null)
                        .expect(404)
                        .code())
                .isEqualTo("notification.no-such-message");
        mine.post("/api/messages/" + id + "/reading", null).expect(204);
        mine.post("/api/messages/" + id + "/reading", null).expect(204);
        mine.post("/api/messages/nonsense/reading", null).expect(422);
        mine.get("/api/messages?after=nonsense").expect(422);
        new Visitor(product).get("/api/messages").expect(401);
    }

    private void awaitUnread(Visitor person, int count) {
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(
                        person.get("/api/messages/unread").body().path("count").asInt())
                .isEqualTo(count));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private BillRefunded refund(PersonId payer, String subject, String reason) {
        return new BillRefunded(
                new BillId(UUID.randomUUID()),
                new Subject(subject, UUID.randomUUID()),
                payer,
                payer,
                Money.of("25.00"),
                reason,
                now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
