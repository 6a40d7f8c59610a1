package org.xinglin.signature;

import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;

/** Signs documents with the key of a person, who gives the PIN each time. */
@Service
public class Signing {
    private final KeyRing ring;
    private final Signatures signatures;
    private final TimeStampAuthority timeStamps;
    private final Ids ids;
    private final Clock clock;

    Signing(KeyRing ring, Signatures signatures, TimeStampAuthority timeStamps, Ids ids, Clock clock) {
        this.ring = ring;
        this.signatures = signatures;
        this.timeStamps = timeStamps;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Signs the canonical bytes of a document and stamps the time over the signature.
     *
     * @param kind such as {@code outpatient-record}; a text {@code signature.kind.<kind>} names it to the public
     * @param documentId the same for all versions of a document, so that the verification page can name the newest
     * @throws NoSigningKey when the person has none
     * @throws WrongPin and the try is counted, whatever becomes of the transaction
     * @throws PinLocked after as many wrong tries as RX-14 allows
     */
    @Transactional
    public Signature sign(PersonId signer, char[] pin, String kind, UUID documentId, byte[] canonical) {
        try (var opener = new Pin(pin)) {
            SigningKey key = requireKey(signer);
            return signed(key, ring.unlock(key, opener, "/pin"), kind, documentId, canonical, clock.instant());
        }
    }

    Signature signAsOf(SigningKey key, PrivateKey open, String kind, UUID documentId, byte[] canonical, Instant at) {
        return signed(key, open, kind, documentId, canonical, at);
    }

    private SigningKey requireKey(PersonId signer) {
        return ring.current(signer)
                .filter(key -> clock.instant().isBefore(key.expiresAt()))
                .orElseThrow(NoSigningKey::new);
    }

    private Signature signed(
            SigningKey key, PrivateKey open, String kind, UUID documentId, byte[] canonical, Instant at) {
        byte[] hash = Crypto.sha256(canonical);
        byte[] value = Crypto.sign(open, canonical);
        byte[] stamp = timeStamps.stamp(Crypto.sha256(value), at);
        var signed = new Signatures.Signed(
                ids.next(), VerificationCode.fresh(), kind, documentId, key.id(), canonical, hash, value, stamp, at);
        signatures.add(signed);
        return new Signature(
                signed.id(),
                signed.code(),
                key.person(),
                key.signatory().name(),
                HexFormat.of().formatHex(hash),
                at);
    }
}
