package org.xinglin.release;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.kernel.PersonId;

/**
 * Seals a ticket's number for the person who may ask about it, with the release's own key, so that any node answers them
 * from memory and a forged or borrowed ticket is known without the database.
 */
final class TicketSeal {
    private static final int ID = 16;
    private static final int MAC = 16;

    private TicketSeal() {}

    static String seal(byte[] key, TicketId ticket, PersonId holder) {
        byte[] mac = mac(key, ticket, holder);
        byte[] whole = ByteBuffer.allocate(ID + MAC)
                .putLong(ticket.value().getMostSignificantBits())
                .putLong(ticket.value().getLeastSignificantBits())
                .put(mac)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Empty for anything we did not seal for this person. */
    static Optional<TicketId> open(byte[] key, String sealed, PersonId holder) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (whole.length != ID + MAC) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(whole);
        var ticket = new TicketId(new UUID(in.getLong(), in.getLong()));
        return MessageDigest.isEqual(mac(key, ticket, holder), Arrays.copyOfRange(whole, ID, whole.length))
                ? Optional.of(ticket)
                : Optional.empty();
    }

    private static byte[] mac(byte[] key, TicketId ticket, PersonId holder) {
        byte[] text = ByteBuffer.allocate(2 * ID)
                .putLong(ticket.value().getMostSignificantBits())
                .putLong(ticket.value().getLeastSignificantBits())
                .putLong(holder.value().getMostSignificantBits())
                .putLong(holder.value().getLeastSignificantBits())
                .array();
        return Arrays.copyOf(FairDraw.mac(key, text), MAC);
    }
}
