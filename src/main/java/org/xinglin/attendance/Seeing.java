package org.xinglin.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.xinglin.chart.CareRelations;
import org.xinglin.chart.EncounterId;
import org.xinglin.chart.EncounterKind;
import org.xinglin.chart.Encounters;
import org.xinglin.chart.NewEncounter;
import org.xinglin.directory.Practitioners;

/** What begins and ends with the patient's time in the room: the encounter, the care relation, the record of the pace. */
@Component
class Seeing {
    private final Tickets tickets;
    private final Passages passages;
    private final Encounters encounters;
    private final CareRelations relations;
    private final Practitioners practitioners;

    Seeing(
            Tickets tickets,
            Passages passages,
            Encounters encounters,
            CareRelations relations,
            Practitioners practitioners) {
        this.tickets = tickets;
        this.passages = passages;
        this.encounters = encounters;
        this.relations = relations;
        this.practitioners = practitioners;
    }

    void begin(Queue queue, Ticket ticket, Instant at) {
        relations.open(
                ticket.patient(),
                practitioners.require(queue.practitioner()).person(),
                ticket.appointment().value(),
                at,
                queue.ends().isAfter(at) ? queue.ends() : at);
        encounters.open(new NewEncounter(
                new EncounterId(ticket.appointment().value()),
                ticket.patient(),
                queue.practitioner(),
                queue.institution(),
                queue.department(),
                EncounterKind.CLINIC,
                List.of(),
                at));
    }

    void end(Queue queue, Ticket ticket, Instant at) {
        tickets.leave(ticket.appointment(), TicketState.SEEN, at);
        encounters.close(new EncounterId(ticket.appointment().value()), at);
        passages.keep(List.of(new Passages.Row(
                queue.session(),
                ticket.number(),
                queue.practitioner(),
                queue.on(),
                queue.begins(),
                new Passage(
                        ticket.slotAt(),
                        ticket.orderAt(),
                        ticket.checkedInAt(),
                        Objects.requireNonNull(ticket.calledAt()),
                        at))));
    }
}
