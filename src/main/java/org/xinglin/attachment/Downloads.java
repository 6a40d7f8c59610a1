package org.xinglin.attachment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with uploaded bytes so that no browser can be talked into running them. Checks no access: that is the caller's. */
@Component
public final class Downloads {
    private static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();
    private final Attachments attachments;

    Downloads(Attachments attachments) {
        this.attachments = attachments;
    }

    public ResponseEntity<byte[]> whole(AttachmentId id) {
        Attachment attachment = attachments.require(id);
        return answer(attachment.fileName(), attachment.mediaType(), attachments.content(id));
    }

    /** The small picture; PDFs have none and are refused as not found. */
    public ResponseEntity<byte[]> thumbnail(AttachmentId id) {
        Attachment attachment = attachments.require(id);
        return answer(attachment.fileName(), MediaType.IMAGE_JPEG_VALUE, attachments.thumbnail(id));
    }

    private static ResponseEntity<byte[]> answer(String fileName, String mediaType, byte[] bytes) {
        boolean image = mediaType.startsWith("image/");
        ContentDisposition disposition = (image ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CACHE)
                .body(bytes);
    }
}
