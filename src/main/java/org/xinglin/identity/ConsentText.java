package org.xinglin.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One wording of one consent.
 *
 * @param language zh-CN or en
 */
record ConsentText(String purpose, String version, String language, String title, List<ConsentSection> sections) {
    /** A heading with its paragraphs. */
    record ConsentSection(String heading, List<String> paragraphs) {}

    /** Names the wording: SHA-256 over everything a reader sees. */
    String digest() {
        var whole = new StringBuilder(purpose)
                .append('\n')
                .append(version)
                .append('\n')
                .append(title);
        for (ConsentSection section : sections) {
            whole.append("\n# ").append(section.heading());
            section.paragraphs().forEach(p -> whole.append('\n').append(p));
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(whole.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
