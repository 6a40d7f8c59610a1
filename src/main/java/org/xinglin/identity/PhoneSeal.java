package org.xinglin.identity;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;
import org.xinglin.vault.Secrets;

/** Phones as they lie in the database. */
@Component
class PhoneSeal {
    private final Secrets secrets;

    PhoneSeal(Secrets secrets) {
        this.secrets = secrets;
    }

    byte[] of(Phone phone, PersonId owner) {
        return secrets.seal(phone.digits().getBytes(StandardCharsets.US_ASCII), bound(owner));
    }

    Phone open(byte[] sealed, PersonId owner) {
        return new Phone(new String(secrets.open(sealed, bound(owner)), StandardCharsets.US_ASCII));
    }

    private static byte[] bound(PersonId owner) {
        return ("phone/" + owner).getBytes(StandardCharsets.US_ASCII);
    }
}
