package org.xinglin.signature;

import java.security.PrivateKey;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.PersonId;

/** Gives the demo region keys and signed papers with a past; refused outside a demo. */
@Component
public class HistoricSigning {
    private static final int DEMO_WORK = 0;
    private final KeyRing ring;
    private final Signing signing;
    private final Installation installation;
    /** A region is planted at once; unlocking anew for each paper would make it wait. */
    private final Map<PersonId, Opened> opened = new ConcurrentHashMap<>();

    HistoricSigning(KeyRing ring, Signing signing, Installation installation) {
        this.ring = ring;
        this.signing = signing;
        this.installation = installation;
    }

    private record Opened(SigningKey key, PrivateKey privateKey) {}

    /** Gives a person a signing key with the printed PIN, valid since the given moment. */
    public void enrol(PersonId person, Signatory signatory, String pin, Instant since) {
        requireDemo();
        if (ring.current(person).isEmpty()) {
            try (var opener = new Pin(pin.toCharArray())) {
                ring.make(person, signatory, opener, DEMO_WORK, since);
            }
        }
    }

    /** Signs as of a moment in the past. */
    public Signature sign(PersonId signer, String pin, String kind, UUID documentId, byte[] canonical, Instant at) {
        requireDemo();
        Opened open = opened.computeIfAbsent(signer, s -> {
            try (var opener = new Pin(pin.toCharArray())) {
                SigningKey key = ring.current(s).orElseThrow(NoSigningKey::new);
                return new Opened(key, ring.unlockUncounted(key, opener));
            }
        });
        return signing.signAsOf(open.key(), open.privateKey(), kind, documentId, canonical, at);
    }

    private void requireDemo() {
        if (!installation.demo()) {
            throw new IllegalStateException("papers are signed as of the past in a demo only");
        }
    }
}
