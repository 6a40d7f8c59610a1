package org.xinglin.confidentiality;

/** Why something in a record is not shown to this reader. */
public enum Withheld {
    /** Another hospital wrote it, and the patient has not agreed to sharing between hospitals. */
    OTHER_HOSPITAL,
    /** It is behind an extra lock (PV-17). */
    LOCKED
}
