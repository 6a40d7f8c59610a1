package org.xinglin.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.xinglin.kernel.Rejection;

/** XLSX: written as plain text cells, read without ever working out a formula. */
final class BookSheet {
    private static final int MOST_INFLATED = 40 << 20;
    private static final int WIDEST = 60;
    private static final double WIDTH = 18;

    private BookSheet() {}

    static byte[] written(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Xinglin", "1.0")) {
            Worksheet page = book.newWorksheet("1");
            for (int column = 0; column < sheet.heads().size(); column++) {
                page.value(0, column, sheet.heads().get(column));
                page.style(0, column).bold().set();
                page.width(column, WIDTH);
            }
            page.freezePane(0, 1);
            for (int line = 0; line < sheet.lines().size(); line++) {
                List<String> cells = sheet.lines().get(line);
                for (int column = 0; column < cells.size(); column++) {
                    page.value(line + 1, column, cells.get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<List<String>> read(byte[] content, int most) {
        requireModest(content);
        var lines = new ArrayList<List<String>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (row.getRowNum() > most + 1) {
                    throw new SheetTooLong(most);
                }
                // Empty lines are left out of the file; they count as everybody sees them.
                while (lines.size() < row.getRowNum() - 1) {
                    lines.add(List.of());
                }
                lines.add(cells(row));
            }
        } catch (Rejection refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The reader takes much for granted of what claims to be a book; whatever it stumbles over, the file is not
            // one.
            throw new SheetUnreadable();
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getCellCount(), WIDEST); column++) {
            cells.add(text(row.getCell(column)));
        }
        return cells;
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA) {
            throw new FormulaInSheet(cell.getAddress().toString());
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            boolean day =
                    format != null && format.toLowerCase(java.util.Locale.ROOT).contains("y");
            return day ? cell.asDate().toLocalDate().toString() : ((BigDecimal) cell.getValue()).toPlainString();
        }
        return Harmless.read(cell.getText());
    }

    /** What a small file unpacks to must be small too: the reader holds all of its words at once. */
    private static void requireModest(byte[] content) {
        long inflated = 0;
        byte[] buffer = new byte[1 << 14];
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                try (InputStream entry = zip.getInputStream(entries.nextElement())) {
                    for (int n = entry.read(buffer); n >= 0; n = entry.read(buffer)) {
                        inflated += n;
                        if (inflated > MOST_INFLATED) {
                            throw new SheetUnreadable();
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new SheetUnreadable();
        }
    }
}
