package org.xinglin.attachment;

import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that looks at an upload, one after the other: the built-in marks always, a daemon where there is one. */
@Component
final class Scanning {
    private final List<Scanner> scanners;

    Scanning(AttachmentSettings settings) {
        this.scanners = settings.scanner() == null
                ? List.of(new KnownMarks())
                : List.of(new KnownMarks(), new Clamd(settings.scanner(), settings.scannerPatience()));
    }

    void requireClean(byte[] content) {
        scanners.forEach(scanner -> scanner.requireClean(content));
    }
}
