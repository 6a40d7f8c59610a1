package org.xinglin.kernel;

/** What was asked for does not exist, or the caller may not know that it does. */
public final class NotFound extends Rejection {
    /** @param code such as {@code directory.no-such-doctor} */
    public NotFound(String code) {
        super(Kind.NOT_FOUND, code);
    }

    /** @param patient whose data was asked for; the log keeps it, the caller does not learn it */
    public NotFound(String code, PersonId patient) {
        this(code);
        concerning(patient);
    }
}
