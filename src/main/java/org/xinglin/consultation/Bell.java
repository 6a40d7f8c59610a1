package org.xinglin.consultation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells every node, when the transaction commits, that something happened; what happened they read for themselves. */
@Component
class Bell {
    static final String CHANNEL = "consultation";

    private final JdbcClient jdbc;

    Bell(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message, a read mark or a new state. */
    void ring(Visit visit) {
        notify("visit " + visit.id());
    }

    void ringQueue(Visit visit) {
        notify("queue " + visit.parties().practitionerPerson());
    }

    void ringTyping(VisitId visit, Author author) {
        notify("typing " + visit + " " + author);
    }

    private void notify(String what) {
        jdbc.sql("select pg_notify(:channel, :what)")
                .param("channel", CHANNEL)
                .param("what", what)
                .query((row, n) -> true)
                .list();
    }
}
