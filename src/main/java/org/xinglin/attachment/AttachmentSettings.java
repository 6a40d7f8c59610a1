package org.xinglin.attachment;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.xinglin.kernel.CannotStart;

/**
 * What looks at uploads.
 *
 * @param scanner a ClamAV daemon, such as {@code clamd://localhost:3310}; none means the built-in marks alone
 * @param scannerPatience how long its answer is waited for
 */
@ConfigurationProperties("xinglin.attachment")
record AttachmentSettings(
        @Nullable URI scanner, @DefaultValue("20s") Duration scannerPatience) {
    AttachmentSettings {
        if (scanner != null && (!"clamd".equals(scanner.getScheme()) || scanner.getHost() == null)) {
            throw new CannotStart("xinglin.attachment.scanner is clamd://<host>:<port>, not " + scanner + ".");
        }
    }
}
