package org.xinglin.attachment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.xinglin.kernel.InvalidInput;

/** Lets a PDF in when it is a paper and nothing more: readable by anyone, without scripts, launchers or files inside. */
final class Papers {
    private static final long MOST_MEMORY = 256L * 1024 * 1024;
    private static final int MOST_OBJECTS = 200_000;
    /** Writers may leave a little after the end mark; a second file behind it is a disguise. */
    private static final int MOST_AFTER_END = 1024;

    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "AA", "XFA", "EmbeddedFiles", "EF", "RichMediaContent", "RichMediaSettings");
    private static final Set<String> ACTIVE_KINDS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");

    Intake.Accepted accept(byte[] content) {
        if (!endsAsPdf(content)) {
            throw broken();
        }
        try (PDDocument document = Loader.loadPDF(
                content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (document.isEncrypted()) {
                throw encrypted();
            }
            if (document.getNumberOfPages() < 1) {
                throw broken();
            }
            requirePassive(document);
            return new Intake.Accepted("application/pdf", content, null, null, null);
        } catch (InvalidPasswordException e) {
            throw encrypted();
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ClassCastException
                | StackOverflowError e) {
            throw broken();
        }
    }

    private static boolean endsAsPdf(byte[] content) {
        String tail = new String(
                content,
                Math.max(0, content.length - MOST_AFTER_END),
                Math.min(content.length, MOST_AFTER_END),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        return tail.contains("%%EOF");
    }

    private static void requirePassive(PDDocument document) throws IOException {
        var seen = new IdentityHashMap<COSBase, Boolean>();
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(document.getDocument().getTrailer());
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            if (object != null && object.getObject() != null) {
                open.add(object.getObject());
            }
        }
        while (!open.isEmpty()) {
            COSBase next = open.poll();
            if (seen.put(next, true) != null) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw broken();
            }
            expand(next, open);
        }
    }

    private static void expand(COSBase base, Deque<COSBase> open) {
        switch (base) {
            case COSObject reference when reference.getObject() != null -> open.add(reference.getObject());
            case COSDictionary dictionary -> {
                requirePassive(dictionary);
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    open.add(entry.getValue());
                }
            }
            case COSArray array -> {
                for (COSBase item : array) {
                    if (item != null) {
                        open.add(item);
                    }
                }
            }
            default -> {}
        }
    }

    private static void requirePassive(COSDictionary dictionary) {
        boolean activeKind = ACTIVE_KINDS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)));
        boolean activeKey = dictionary.keySet().stream().map(COSName::getName).anyMatch(ACTIVE_KEYS::contains);
        if (activeKind || activeKey) {
            throw new InvalidInput("attachment.active-pdf", "/file", "XL-UPLOAD");
        }
    }

    private static InvalidInput broken() {
        return new InvalidInput("attachment.broken-pdf", "/file", "XL-UPLOAD");
    }

    private static InvalidInput encrypted() {
        return new InvalidInput("attachment.encrypted-pdf", "/file", "XL-UPLOAD");
    }
}
