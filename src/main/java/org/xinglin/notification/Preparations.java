package org.xinglin.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.examination.BookedExamination;
import org.xinglin.examination.Expected;
import org.xinglin.examination.OrderId;
import org.xinglin.examination.PreparationDue;
import org.xinglin.kernel.Ids;
import org.xinglin.rulebook.Scope;

/**
 * A medicine to stop or a fast to begin cannot wait for somebody to look into the app: it is told by text message like a
 * reminder, naming neither the examination nor the hospital, tried again, asked after, and shown to the desk when it reached
 * nobody.
 */
@Component
class Preparations {
    private final Reminders reminders;
    private final Recipients recipients;
    private final Expected expected;
    private final Institutions institutions;
    private final Ids ids;
    private final Clock clock;

    Preparations(
            Reminders reminders,
            Recipients recipients,
            Expected expected,
            Institutions institutions,
            Ids ids,
            Clock clock) {
        this.reminders = reminders;
        this.recipients = recipients;
        this.expected = expected;
        this.institutions = institutions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Planned twice for the same time it is told once. */
    @ApplicationModuleListener
    void on(PreparationDue e) {
        expected.at(e.order(), e.startsAt()).ifPresent(booked -> plan(booked, clock.instant()));
    }

    void plan(BookedExamination booked, Instant at) {
        reminders.plan(List.of(Reminder.preparation(ids.next(), booked, recipients.forPatient(booked.patient()), at)));
    }

    /** The examination it was to prepare for, as long as it stands for that time. */
    Optional<BookedExamination> of(Reminder reminder) {
        return expected.at(new OrderId(reminder.appointment().value()), reminder.startsAt());
    }

    Scope scope(Reminder reminder) {
        return institutions.require(new InstitutionId(reminder.institution())).scope();
    }
}
