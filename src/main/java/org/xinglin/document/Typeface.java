package org.xinglin.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The two faces papers are set in, as the build puts them under {@code fonts/}. */
final class Typeface {
    private static final String MAIN = "fonts/NotoSansSC-Regular.ttf";
    private static final String RARE = "fonts/NotoSansJP-Regular.ttf";

    void register(PdfRendererBuilder builder) {
        builder.useFont(() -> open(MAIN), "Xinglin Main");
        builder.useFont(() -> open(RARE), "Xinglin Rare");
    }

    /** Papers are well-formed XHTML already; here only characters no PDF may hold are dropped. */
    String dressed(String page) {
        return page.codePoints()
                .filter(c -> c == '\n' || c == '\t' || (c >= 0x20 && c != 0x7F && c != 0xFFFE && c != 0xFFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static InputStream open(String face) {
        var resource = new ClassPathResource(face);
        if (!resource.exists()) {
            throw new IllegalStateException(
                    face
                            + " is missing: the build copies it from ui/node_modules (node ui/scripts/copy-fonts.mjs target/classes/fonts)");
        }
        try {
            return resource.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
