package org.xinglin.signature;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;

/** Gives signers their key: made here, wrapped by a PIN that only they know. */
@Service
class Enrolment {
    private final KeyRing ring;
    private final Signatories signatories;
    private final AuditLog audit;
    private final Clock clock;

    Enrolment(KeyRing ring, Signatories signatories, AuditLog audit, Clock clock) {
        this.ring = ring;
        this.signatories = signatories;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person can sign, and until when. */
    record State(
            boolean enrolled,
            @Nullable Instant expiresAt,
            @Nullable Instant lockedUntil,
            @Nullable String serial) {
        static final State NONE = new State(false, null, null, null);
    }

    State state(PersonId person) {
        Instant now = clock.instant();
        return ring.current(person)
                .map(key -> new State(
                        now.isBefore(key.expiresAt()),
                        key.expiresAt(),
                        key.lockedUntil() != null && key.lockedUntil().isAfter(now) ? key.lockedUntil() : null,
                        key.certificate().getSerialNumber().toString(16).toUpperCase(java.util.Locale.ROOT)))
                .orElse(State.NONE);
    }

    /**
     * Makes the caller's first key, or after expiry the next.
     *
     * @throws AlreadyEnrolled while a key is valid
     */
    @Transactional
    void enrol(Caller who, char[] pin) {
        Signatory signatory = signatories.require(who);
        if (state(who.person()).enrolled()) {
            throw new AlreadyEnrolled();
        }
        make(who, signatory, pin, "signing-key.enrol");
    }

    /** Makes a new key because the PIN is forgotten; what the old one signed stays valid. */
    @Transactional
    void replace(Caller who, char[] pin) {
        make(who, signatories.require(who), pin, "signing-key.replace");
    }

    @Transactional
    void changePin(Caller who, char[] oldPin, char[] newPin) {
        signatories.require(who);
        try (var old = new Pin(oldPin);
                var fresh = new Pin(newPin)) {
            fresh.requireStrong();
            ring.changePin(who.person(), old, fresh);
        }
        audit.granted(who, "signing-key.change-pin", "signing-key", who.person().value(), null, "own");
    }

    private void make(Caller who, Signatory signatory, char[] pin, String action) {
        try (var opener = new Pin(pin)) {
            opener.requireStrong();
            ring.revoke(who.person());
            ring.make(who.person(), signatory, opener, Pin.WORK, clock.instant());
        }
        audit.granted(who, action, "signing-key", who.person().value(), null, "own");
    }
}
