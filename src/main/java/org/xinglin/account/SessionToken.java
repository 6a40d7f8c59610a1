package org.xinglin.account;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/**
 * What the session cookie says.
 *
 * @param authority which version of the person's account the roles were read from
 * @param issuedAt when the database last vouched for it
 * @param provenAt when the person last proved, or by acting kept proving, that it is them; the epoch for never
 */
record SessionToken(
        UUID session,
        PersonId person,
        Set<Role> roles,
        @Nullable UUID institution,
        int authority,
        Instant issuedAt,
        Instant expiresAt,
        Instant provenAt) {
    /** How long a token is believed before the database is asked again; bounds what nodes must remember. */
    static final Duration BELIEVED = Duration.ofHours(1);

    private static final UUID NONE = new UUID(0, 0);
    private static final int SIZE = 3 * 16 + 3 * 8 + 4 + 4;

    Caller caller(String source) {
        return new Caller(session, person, roles, institution, source);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** A clock that was set back makes a token look issued in the future; that is asked again too. */
    boolean believed(Instant now) {
        return Duration.between(issuedAt, now).abs().compareTo(BELIEVED) < 0;
    }

    SessionToken provenAt(Instant at) {
        return new SessionToken(session, person, roles, institution, authority, issuedAt, expiresAt, at);
    }

    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(SIZE);
        put(out, session);
        put(out, person.value());
        put(out, institution == null ? NONE : institution);
        int mask = 0;
        for (Role role : roles) {
            mask |= 1 << role.ordinal();
        }
        return out.putInt(mask)
                .putInt(authority)
                .putLong(issuedAt.toEpochMilli())
                .putLong(expiresAt.toEpochMilli())
                .putLong(provenAt.toEpochMilli())
                .array();
    }

    /** Only for bytes whose signature was checked. */
    static SessionToken of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        UUID session = uuid(in);
        var person = new PersonId(uuid(in));
        UUID institution = uuid(in);
        int mask = in.getInt();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if ((mask & 1 << role.ordinal()) != 0) {
                roles.add(role);
            }
        }
        return new SessionToken(
                session,
                person,
                Set.copyOf(roles),
                institution.equals(NONE) ? null : institution,
                in.getInt(),
                Instant.ofEpochMilli(in.getLong()),
                Instant.ofEpochMilli(in.getLong()),
                Instant.ofEpochMilli(in.getLong()));
    }

    private static void put(ByteBuffer out, UUID id) {
        out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer in) {
        return new UUID(in.getLong(), in.getLong());
    }
}
