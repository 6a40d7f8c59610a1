package org.xinglin.signature;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/** Makes keys and unlocks them, one signing at a time (RX-14). */
@Component
class KeyRing {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final SigningKeys keys;
    private final CertificateAuthority authority;
    private final MasterKey master;
    private final Rulebook rulebook;
    private final Ids ids;
    private final Clock clock;

    KeyRing(
            SigningKeys keys,
            CertificateAuthority authority,
            MasterKey master,
            Rulebook rulebook,
            Ids ids,
            Clock clock) {
        this.keys = keys;
        this.authority = authority;
        this.master = master;
        this.rulebook = rulebook;
        this.ids = ids;
        this.clock = clock;
    }

    Optional<SigningKey> current(PersonId person) {
        return keys.current(person);
    }

    void make(PersonId person, Signatory signatory, Pin pin, int work, Instant from) {
        KeyPair fresh = Crypto.freshKeys();
        X509Certificate certificate = authority.certify(fresh.getPublic(), signatory, from);
        byte[] salt = salt();
        byte[] wrapped = wrap(fresh.getPrivate(), pin, salt, work, person);
        var key = new SigningKey(
                ids.next(),
                person,
                signatory,
                certificate,
                wrapped,
                salt,
                work,
                0,
                null,
                from,
                certificate.getNotAfter().toInstant());
        if (!keys.add(key)) {
            throw new AlreadyEnrolled();
        }
    }

    void changePin(PersonId person, Pin old, Pin fresh) {
        SigningKey key = keys.current(person).orElseThrow(NoSigningKey::new);
        PrivateKey open = unlock(key, old, "/oldPin");
        byte[] salt = salt();
        keys.rewrap(key.id(), wrap(open, fresh, salt, Pin.WORK, person), salt, Pin.WORK);
    }

    void revoke(PersonId person) {
        keys.current(person).ifPresent(key -> keys.revoke(key.id(), clock.instant()));
    }

    /** A try is spent before the PIN is tested and given back when it was right. */
    PrivateKey unlock(SigningKey key, Pin pin, String pointer) {
        Instant at = clock.instant();
        RulesInForce rules = rulebook.rulesInForce(at, Scope.NATION);
        Duration lock = rules.duration("XL-LOCK", "lockFor");
        int left = keys.takeTry(key.id(), rules.number("RX-14", "pinTries"), lock, at);
        if (left < 0) {
            throw new PinLocked(lockedUntil(key.person(), at), at);
        }
        Optional<PrivateKey> open = open(key, pin);
        if (open.isEmpty()) {
            throw left == 0 ? new PinLocked(at.plus(lock), at) : new WrongPin(left, pointer);
        }
        keys.forgive(key.id());
        return open.get();
    }

    /** For papers of the demo region's past: no tries are counted. */
    PrivateKey unlockUncounted(SigningKey key, Pin pin) {
        return open(key, pin).orElseThrow(() -> new IllegalStateException("the demo PIN does not open the key"));
    }

    private Instant lockedUntil(PersonId person, Instant at) {
        Instant until = keys.current(person).map(SigningKey::lockedUntil).orElse(null);
        return until == null || until.isBefore(at) ? at : until;
    }

    private Optional<PrivateKey> open(SigningKey key, Pin pin) {
        byte[] opener = pin.key(key.salt(), master.bytes(), key.work());
        try {
            return Wrap.open(opener, key.wrappedKey(), owner(key.person())).map(Crypto::privateKey);
        } finally {
            Arrays.fill(opener, (byte) 0);
        }
    }

    private byte[] wrap(PrivateKey open, Pin pin, byte[] salt, int work, PersonId person) {
        return Wrap.seal(pin.key(salt, master.bytes(), work), open.getEncoded(), owner(person));
    }

    private static byte[] salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    private static byte[] owner(PersonId person) {
        return person.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
