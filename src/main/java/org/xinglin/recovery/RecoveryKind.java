package org.xinglin.recovery;

/** What was restored. */
public enum RecoveryKind {
    /** The person moved to another number, with a code of the old and of the new. */
    OWN_NUMBER,
    /** An administrator moved the person, who showed an identity card, to another number. */
    NUMBER,
    /** An administrator took off the second factor of a member of staff. */
    FACTOR,
    /** An administrator handed a member of staff a new password for one sign-in. */
    PASSWORD
}
