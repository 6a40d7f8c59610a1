package org.xinglin.attachment;

import java.nio.charset.StandardCharsets;

/** The scanner that is always there: it finds the test mark every scanner must find, wherever it stands. Types are the intake's business. */
final class KnownMarks implements Scanner {
    /** In two parts, so that no scanner takes this class for what it looks for. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @Override
    public void requireClean(byte[] content) {
        if (contains(content, EICAR)) {
            throw new Infected();
        }
    }

    private static boolean contains(byte[] content, byte[] mark) {
        for (int i = 0; i <= content.length - mark.length; i++) {
            if (content[i] == mark[0] && isAt(content, i, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] content, int offset, byte[] mark) {
        if (content.length < offset + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (content[offset + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
