package org.xinglin.release;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The order of a draw: by HMAC-SHA256 of the ticket's number under the seed. The seed's hash is published before anybody
 * takes a ticket and the seed after the draw, so anybody can compute the order again and nobody could choose it.
 */
final class FairDraw {
    private static final String MAC = "HmacSHA256";

    private FairDraw() {}

    static String hash(byte[] seed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(seed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the ticket is ordered by, as people compute it: HMAC over the number as it is written. */
    static String lot(byte[] seed, TicketId ticket) {
        return HexFormat.of().formatHex(mac(seed, ticket.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    static <T> List<T> order(byte[] seed, List<T> tickets, Function<T, TicketId> number) {
        record Drawn<T>(String lot, T ticket) {}
        return tickets.stream()
                .map(t -> new Drawn<>(lot(seed, number.apply(t)), t))
                .sorted(Comparator.comparing(Drawn::lot))
                .map(Drawn::ticket)
                .toList();
    }
}
