package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patients around the moment places open: most took a ticket before it, the others come at the moment itself. Nobody gives up:
 * what meets nobody is asked again, as the page does. Every other winner pays.
 */
final class Crowd {
    private static final Pattern WAIT = Pattern.compile("\"askAgainMillis\":(\\d+)");
    private static final int MOST_LOOKS = 120;

    private final BookWork http;
    private final String release;
    private final String wishes;
    private final Instant opensAt;
    private final List<Thread> people = new ArrayList<>();

    /** Tickets the product gave out before the moment, by their number. */
    final Queue<String> numbers = new ConcurrentLinkedQueue<>();
    /** Appointments the product said were held, and those it said were paid. */
    final Queue<UUID> won = new ConcurrentLinkedQueue<>();

    final Queue<UUID> paid = new ConcurrentLinkedQueue<>();
    final Queue<String> outcomes = new ConcurrentLinkedQueue<>();
    /** Answers that nobody should get. */
    final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    Crowd(BookWork http, String release, List<UUID> sessions, Instant opensAt) {
        this.http = http;
        this.release = release;
        this.wishes = "{\"sessionIds\":[\""
                + String.join("\",\"", sessions.stream().map(UUID::toString).toList()) + "\"],\"anything\":true}";
        this.opensAt = opensAt;
    }

    /** Returns when all who come early hold a ticket. */
    void gather(List<String> sessions, int early) throws InterruptedException {
        var inside = new CountDownLatch(early);
        for (int i = 0; i < sessions.size(); i++) {
            int n = i;
            people.add(Thread.ofVirtual()
                    .name("crowd-" + n)
                    .start(() -> come(sessions.get(n), n < early ? inside : null, n)));
        }
        assertThat(inside.await(30, TimeUnit.SECONDS))
                .as("tickets taken, %s", wrong)
                .isTrue();
    }

    private void come(String session, @org.jspecify.annotations.Nullable CountDownLatch inside, int n) {
        BookWork.Answer ticket;
        if (inside != null) {
            ticket = take(session);
            if (ticket.status() == 201) {
                numbers.add(ticket.field("number"));
            }
            inside.countDown();
            sleepUntil(opensAt);
        } else {
            sleepUntil(opensAt);
            ticket = take(session);
        }
        for (int looks = 0; ticket.status() < 300 && waits(ticket); looks++) {
            if (looks == MOST_LOOKS) {
                wrong.add("never decided: " + ticket.body());
                return;
            }
            sleep(ticket);
            String path = "/api/releases/" + release + "/tickets/" + ticket.field("token");
            BookWork.Answer now = http.insist("GET", path, null, Map.of("Cookie", session));
            if (now.status() == 429) {
                BookWork.pause();
            } else {
                ticket = now;
            }
        }
        decided(ticket, n);
    }

    private BookWork.Answer take(String session) {
        return http.insist("/api/releases/" + release + "/tickets", wishes, Map.of("Cookie", session));
    }

    private static boolean waits(BookWork.Answer ticket) {
        return ticket.field("state").equals("WAITING");
    }

    private void decided(BookWork.Answer ticket, int n) {
        if (ticket.status() >= 300) {
            wrong.add(ticket.status() + " " + ticket.body());
            return;
        }
        outcomes.add(ticket.field("state"));
        if (ticket.field("state").equals("HELD")) {
            var appointment = UUID.fromString(ticket.field("appointmentId"));
            won.add(appointment);
            if (n % 2 == 0 && http.pay(ticket.field("paymentNo"), "50.00").status() == 204) {
                paid.add(appointment);
            }
        }
    }

    void disperse() throws InterruptedException {
        for (Thread one : people) {
            one.join(Duration.ofSeconds(60));
        }
    }

    private static void sleep(BookWork.Answer ticket) {
        Matcher wait = WAIT.matcher(ticket.body());
        sleepUntil(Instant.now().plusMillis(wait.find() ? Math.min(1_000, Long.parseLong(wait.group(1))) : 300));
    }

    static void sleepUntil(Instant moment) {
        try {
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), moment).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
