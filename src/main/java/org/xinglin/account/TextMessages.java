package org.xinglin.account;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.xinglin.identity.People;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;

/** Tells a person something by text message, for those who do not look into the app. */
@Service
public class TextMessages {
    private final People people;
    private final SmsGateway gateway;

    TextMessages(People people, SmsGateway gateway) {
        this.people = people;
        this.gateway = gateway;
    }

    /** Hands a message over under a name of its own; the service sends what it took under that name only once. */
    public Posting post(PersonId person, UUID name, String text) {
        return people.phoneOf(person)
                .map(phone -> gateway.send(phone, text, name) ? Posting.TAKEN : Posting.AWAY)
                .orElse(Posting.NO_PHONE);
    }

    /** To a number that may be nobody's any more, such as the one a person gave up; false when the service is away. */
    public boolean sendTo(Phone phone, String text) {
        return gateway.send(phone, text);
    }

    /** What the service knows of a message; pending while it cannot be asked. */
    public Receipt receipt(UUID name) {
        return gateway.receipt(name);
    }

    /** False when the service did not take the message now; somebody without a phone is left in peace. */
    public boolean send(PersonId person, String text) {
        return people.phoneOf(person).map(phone -> gateway.send(phone, text)).orElse(true);
    }
}
