package org.xinglin.account;

import org.springframework.stereotype.Service;
import org.xinglin.identity.People;
import org.xinglin.kernel.PersonId;

/** Tells a person something by text message, for those who do not look into the app. */
@Service
public class TextMessages {
    private final People people;
    private final SmsGateway gateway;

    TextMessages(People people, SmsGateway gateway) {
        this.people = people;
        this.gateway = gateway;
    }

    /** False when the service did not take the message now; somebody without a phone is left in peace. */
    public boolean send(PersonId person, String text) {
        return people.phoneOf(person).map(phone -> gateway.send(phone, text)).orElse(true);
    }
}
