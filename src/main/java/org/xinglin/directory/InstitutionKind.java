package org.xinglin.directory;

/** How an Internet hospital came to be licensed; decides its name and who is liable (IH-01, IH-15). */
public enum InstitutionKind {
    /** A hospital's second name: the hospital stays the legal subject. */
    SECOND_NAME,
    /** A legal subject of its own that relies on a host hospital. */
    OWN_LICENCE,
    /** The second name of a hospital of one specialty. */
    SPECIALISED;

    /** Whether the Internet hospital itself, and not its host, answers for the care. */
    public boolean ownSubject() {
        return this == OWN_LICENCE;
    }
}
