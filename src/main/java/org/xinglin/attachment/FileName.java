package org.xinglin.attachment;

import java.util.Map;

/** Makes the name a file came with harmless: no path, no control characters, an ending that tells the truth. */
final class FileName {
    private static final int LONGEST = 100;
    private static final Map<String, String> ENDINGS =
            Map.of("image/jpeg", ".jpg", "image/png", ".png", "application/pdf", ".pdf");

    private FileName() {}

    static String cleaned(String raw, String mediaType) {
        String name = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\"<>|:*?]", "")
                .strip();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : dot == 0 ? "" : name;
        int length = stem.codePointCount(0, stem.length());
        if (length > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
        }
        return (stem.isBlank() ? "file" : stem) + ENDINGS.get(mediaType);
    }
}
