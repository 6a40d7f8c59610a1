package org.xinglin.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;

/**
 * What is known of an uploaded file; the bytes are asked for apart.
 *
 * @param owner who uploaded it
 * @param fileName the name it came with, cleaned
 * @param mediaType what the stored content is: {@code image/jpeg}, {@code image/png} or {@code application/pdf}
 * @param size bytes stored, which for images are those after re-encoding
 * @param sha256 of the stored bytes, in hexadecimal
 * @param width pixels; null for PDFs
 */
public record Attachment(
        AttachmentId id,
        PersonId owner,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        @Nullable Integer width,
        @Nullable Integer height,
        Instant uploadedAt) {
    public boolean isImage() {
        return mediaType.startsWith("image/");
    }
}
