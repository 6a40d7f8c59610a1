package org.xinglin.attachment;

/** Looks for known evil in what was uploaded, before anything opens it. */
interface Scanner {
    /**
     * Refuses what is known to be evil as {@link Infected}.
     *
     * @throws ScannerAway when no answer can be had: what was not looked at is not let in
     */
    void requireClean(byte[] content);
}
