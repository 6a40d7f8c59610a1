package org.xinglin.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** CSV as the office programs of the country write and read it: UTF-8 with a mark, or GB 18030. */
final class CommaSheet {
    private static final char MARK = '\uFEFF';
    private static final Charset NATIONAL = Charset.forName("GB18030");

    private CommaSheet() {}

    static byte[] written(Sheet sheet) {
        var out = new StringWriter();
        out.append(MARK);
        try (var printer = new CSVPrinter(out, CSVFormat.EXCEL)) {
            printer.printRecord(sheet.heads());
            for (List<String> line : sheet.lines()) {
                printer.printRecord(line.stream().map(Harmless::written));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static List<List<String>> read(byte[] content, int most) {
        var lines = new ArrayList<List<String>>();
        try (var parser = CSVFormat.EXCEL.parse(new StringReader(text(content)))) {
            for (CSVRecord line : parser) {
                if (lines.size() > most) {
                    throw new SheetTooLong(most);
                }
                lines.add(line.stream().map(Harmless::read).toList());
            }
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
            throw new SheetUnreadable();
        }
        return lines;
    }

    private static String text(byte[] content) {
        String text = decoded(content, StandardCharsets.UTF_8);
        return text.indexOf(MARK) == 0 ? text.substring(1) : text;
    }

    private static String decoded(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            if (charset.equals(NATIONAL)) {
                throw new SheetUnreadable();
            }
            return decoded(content, NATIONAL);
        }
    }
}
