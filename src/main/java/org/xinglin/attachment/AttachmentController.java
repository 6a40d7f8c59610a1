package org.xinglin.attachment;

import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;

/** Uploading, and looking at one's own uploads. */
@RestController
class AttachmentController {
    private final Uploads uploads;
    private final Attachments attachments;
    private final Downloads downloads;

    AttachmentController(Uploads uploads, Attachments attachments, Downloads downloads) {
        this.uploads = uploads;
        this.attachments = attachments;
        this.downloads = downloads;
    }

    @PostMapping(path = "/api/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AllowedTo
    @ResponseStatus(HttpStatus.CREATED)
    Attachment upload(Caller who, @RequestPart MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return attachments.require(uploads.store(who, file.getBytes(), name));
    }

    @GetMapping("/api/attachments/{id}")
    @AllowedTo
    ResponseEntity<byte[]> whole(Caller who, @PathVariable AttachmentId id) {
        uploads.openOwn(who, id);
        return downloads.whole(id);
    }

    @GetMapping("/api/attachments/{id}/thumbnail")
    @AllowedTo
    ResponseEntity<byte[]> thumbnail(Caller who, @PathVariable AttachmentId id) {
        uploads.openOwn(who, id);
        return downloads.thumbnail(id);
    }
}
