package org.xinglin.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Takes files in. Only content that was understood and cleaned is kept. */
@Service
class Uploads {
    private final Attachments attachments;
    private final Scanning scanning;
    private final Intake intake;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    Uploads(
            Attachments attachments,
            Scanning scanning,
            Intake intake,
            Rulebook rulebook,
            AuditLog audit,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.attachments = attachments;
        this.scanning = scanning;
        this.intake = intake;
        this.rulebook = rulebook;
        this.audit = audit;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Stores an upload of the caller's. Looked at before the transaction, which holds no connection while others think.
     *
     * @throws Infected for what a scanner knows as evil
     * @throws ScannerAway when the scanner there is gives no answer
     * @throws TypeNotAllowed for content of any other type, however it is named
     * @throws FileTooLarge above the limit of XL-UPLOAD
     * @throws InvalidInput for empty, broken, encrypted or active content
     */
    AttachmentId store(Caller who, byte[] content, String fileName) {
        Instant at = clock.instant();
        int largest = rulebook.rulesInForce(at, Scope.NATION).number("XL-UPLOAD", "largest");
        if (content.length == 0) {
            throw new InvalidInput("attachment.empty-file", "/file", "XL-UPLOAD");
        }
        if (content.length > largest) {
            throw new FileTooLarge(largest);
        }
        scanning.requireClean(content);
        Intake.Accepted accepted = intake.accept(content);
        var attachment = new Attachment(
                new AttachmentId(ids.next()),
                who.person(),
                FileName.cleaned(fileName, accepted.mediaType()),
                accepted.mediaType(),
                accepted.bytes().length,
                sha256(accepted.bytes()),
                accepted.width(),
                accepted.height(),
                at);
        transaction.executeWithoutResult(status -> {
            attachments.add(attachment, accepted.bytes(), accepted.thumbnail());
            audit.granted(
                    who, "attachment.upload", "attachment", attachment.id().value(), null, "own");
        });
        return attachment.id();
    }

    /** Lets the uploader look, and writes it down; another's upload is refused like one that does not exist. */
    @Transactional
    void openOwn(Caller who, AttachmentId id) {
        attachments.requireOwn(id, who.person());
        audit.granted(who, "attachment.read", "attachment", id.value(), null, "own");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
