package org.xinglin.signature;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anyone with the code may know about a signed document: nothing of its content.
 *
 * @param valid whether every check passed
 * @param kind what sort of document it is
 * @param sha256 of the document's canonical bytes as they are stored now
 * @param stampedSha256 of the signature value, over which the time stamp stands
 * @param stampedAt the time in the time stamp; null when the token cannot be read
 * @param newerCode the code of the newest version, when the document was amended since
 * @param papers hashes of the PDFs made from the document
 */
record Verification(
        String code,
        boolean valid,
        List<Check> checks,
        String kind,
        String signer,
        String organisation,
        Instant signedAt,
        @Nullable Instant stampedAt,
        String certificate,
        String sha256,
        String stampedSha256,
        @Nullable String newerCode,
        List<Paper> papers) {
    /** What is checked. */
    enum Aspect {
        CONTENT,
        SIGNATURE,
        CERTIFICATE,
        TIME_STAMP
    }

    record Check(Aspect aspect, boolean passed) {}

    /** One PDF. */
    record Paper(String language, String sha256) {}
}
