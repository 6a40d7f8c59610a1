package org.xinglin.signature;

import org.xinglin.kernel.Caller;

/** Tells who may hold a signing key and under which name; implemented above, where people and practitioners are known. */
public interface Signatories {
    /** Rejects callers who may not sign, and those who have not just proven that they are at the keyboard (SV-01). */
    Signatory require(Caller who);
}
