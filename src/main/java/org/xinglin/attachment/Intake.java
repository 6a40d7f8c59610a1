package org.xinglin.attachment;

import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells by the first bytes what a file is and hands it to those who understand it. */
@Component
class Intake {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP = {'W', 'E', 'B', 'P'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    /** Decoding is the costliest thing a stranger can make this server do: two at a time, the others wait. */
    private final Semaphore turns = new Semaphore(2);

    private final Pictures pictures = new Pictures();
    private final Papers papers = new Papers();

    /** Content fit to be kept. */
    record Accepted(
            String mediaType,
            byte[] bytes,
            @Nullable Integer width,
            @Nullable Integer height,
            byte @Nullable [] thumbnail) {}

    Accepted accept(byte[] content) {
        turns.acquireUninterruptibly();
        try {
            if (startsWith(content, 0, JPEG)) {
                return pictures.accept(content, "jpeg");
            }
            if (startsWith(content, 0, PNG)) {
                return pictures.accept(content, "png");
            }
            if (startsWith(content, 0, RIFF) && startsWith(content, 8, WEBP)) {
                return pictures.accept(content, "webp");
            }
            if (startsWith(content, 0, PDF)) {
                return papers.accept(content);
            }
            throw new TypeNotAllowed();
        } finally {
            turns.release();
        }
    }

    private static boolean startsWith(byte[] content, int offset, byte[] mark) {
        return content.length >= offset + mark.length
                && Arrays.equals(content, offset, offset + mark.length, mark, 0, mark.length);
    }
}
