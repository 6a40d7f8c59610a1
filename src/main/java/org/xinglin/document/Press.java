package org.xinglin.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints PDFs. Templates are XHTML with mustache places under {@code papers/}; {@code {{place}}} is escaped,
 * {@code {{>paper-style}}} brings the common look. Text is set in Noto Sans SC with Noto Sans JP behind it for rare
 * characters, both embedded in part.
 */
@Component
public final class Press {
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler =
            Mustache.compiler().withLoader(Press::open).defaultValue("");
    /** A page under work holds two fonts in memory: two at a time. */
    private final Semaphore turns = new Semaphore(2);

    private final Typeface typeface = new Typeface();

    Press() {
        // The library talks about every style sheet; what matters reaches us as exceptions.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param template the file under {@code papers/} without its ending, such as {@code receipt}
     * @param values maps, records' accessors do not count: texts, lists of maps, booleans
     */
    public byte[] pdf(String template, Map<String, ?> values) {
        String page = templates.computeIfAbsent(template, this::compile).execute(values);
        turns.acquireUninterruptibly();
        try {
            var out = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder();
            typeface.register(builder);
            builder.withHtmlContent(typeface.dressed(page), "classpath:/papers/");
            builder.withProducer("Xinglin");
            builder.useFastMode();
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.release();
        }
    }

    private Template compile(String name) {
        try (Reader reader = open(name)) {
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("no paper named " + name, e);
        }
    }

    private static Reader open(String name) throws IOException {
        return new InputStreamReader(
                new ClassPathResource("papers/" + name + ".html").getInputStream(), StandardCharsets.UTF_8);
    }
}
