package org.xinglin.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.Wording;

class SheetTests {
    private static final Column NAME = new Column("/name", "姓名", "Name");
    private static final Column DAY = new Column("/day", "日期", "Day");
    private static final Sheets SHEETS = new Sheets(new TransactionTemplate(), new Wording() {
        @Override
        public Refusal say(Rejection rejection, Locale locale) {
            return new Refusal(rejection.code(), rejection.code(), null, null);
        }
    });

    private static byte[] written(SheetForm form, List<List<String>> lines) {
        return form.download(new Sheet(List.of("姓名", "Day"), lines), "x").getBody();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(SheetForm form) {
        var rows = SHEETS.read(
                written(
                        form,
                        List.of(List.of("欧阳𠮷, \"小\"\n二", "2026-12-01"), List.of("", ""), List.of("李", "2026/1/2"))),
                List.of(NAME, DAY));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().text(NAME)).isEqualTo("欧阳𠮷, \"小\"\n二");
        assertThat(rows.getFirst().date(DAY)).hasToString("2026-12-01");
        assertThat(rows.getLast().number()).as("as the table program counts").isEqualTo(4);
        assertThat(rows.getLast().date(DAY)).hasToString("2026-01-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx"})
    void noCellBecomesAFormula(String evil) {
        String comma = new String(written(SheetForm.CSV, List.of(List.of(evil, ""))), StandardCharsets.UTF_8);
        assertThat(comma.lines().skip(1).findFirst().orElseThrow()).startsWith(evil.contains("'") ? "'" : "'" + evil);
        for (SheetForm form : SheetForm.values()) {
            byte[] content = written(form, List.of(List.of(evil, "")));
            assertThat(SHEETS.read(content, List.of(NAME)).getFirst().text(NAME))
                    .isEqualTo(evil.strip());
            assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("<f>");
        }
    }

    @Test
    void aBookWithAFormulaIsRefusedWithItsCell() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "t", "1.0")) {
            var page = book.newWorksheet("1");
            page.value(0, 0, "Name");
            page.formula(1, 0, "1+1");
        }
        assertThatThrownBy(() -> SHEETS.read(out.toByteArray(), List.of(NAME)))
                .isInstanceOfSatisfying(
                        FormulaInSheet.class, e -> assertThat(e.facts()).containsEntry("cell", "A2"));
    }

    @Test
    void aSheetOfTheCountrysOfficeProgramsIsRead() {
        byte[] national = "姓名,日期\r\n张三,2026年3月5日\r\n".getBytes(Charset.forName("GB18030"));
        assertThat(SHEETS.read(national, List.of(NAME, DAY)).getFirst().date(DAY))
                .hasToString("2026-03-05");
    }

    @Test
    void whatIsNoSheetIsRefused() throws IOException {
        for (byte[] content : List.of(
                new byte[0],
                "PK".getBytes(StandardCharsets.UTF_8),
                "PK\3\4 not a book".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1},
                archive("a.txt", "no book"),
                archive("xl/workbook.xml", "<workbook/>"),
                bomb())) {
            assertThatThrownBy(() -> SHEETS.read(content, List.of(NAME))).isInstanceOf(Rejection.class);
        }
        assertThatThrownBy(() -> SHEETS.read("a,b\n1,2".getBytes(StandardCharsets.UTF_8), List.of(NAME)))
                .isInstanceOf(ColumnMissing.class);
        assertThatThrownBy(() ->
                        SHEETS.read(("Name\n" + "x\n".repeat(5_001)).getBytes(StandardCharsets.UTF_8), List.of(NAME)))
                .isInstanceOf(SheetTooLong.class);
        var days = SHEETS.read("Name,Day\nx,2026-02-30".getBytes(StandardCharsets.UTF_8), List.of(NAME, DAY));
        assertThatThrownBy(() -> days.getFirst().date(DAY)).hasMessage("sheet.not-a-day");
    }

    @Test
    void aBookThatNamesFilesOfThisMachineReadsNone() throws IOException {
        byte[] evil = rewritten(
                written(SheetForm.XLSX, List.of(List.of("plain", ""))),
                "xl/sharedStrings.xml",
                xml -> "<?xml version=\"1.0\"?><!DOCTYPE s [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + xml.replaceFirst("<\\?xml[^>]*\\?>", "").replace("plain", "&e;"));
        try {
            String read = SHEETS.read(evil, List.of(NAME)).getFirst().text(NAME);
            assertThat(read).doesNotContain("root:");
        } catch (SheetUnreadable refused) {
            assertThat(refused.code()).isEqualTo("sheet.unreadable");
        }
    }

    private interface Change {
        String of(String xml);
    }

    private static byte[] rewritten(byte[] book, String entryName, Change change) throws IOException {
        var out = new ByteArrayOutputStream();
        boolean found = false;
        try (var zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                        .get();
                var to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(entryName)) {
                    found = true;
                    bytes = change.of(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
                }
                to.write(bytes);
            }
        }
        assertThat(found).isTrue();
        return out.toByteArray();
    }

    private static byte[] archive(String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int n = 0; n < 41; n++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(100_000);
        return out.toByteArray();
    }
}
