package org.xinglin.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTests {
    /** Names people bear, with characters that many faces lack. */
    private static final List<String> NAMES = List.of(
            "𠮷田·次郎",
            "吉田",
            "王䶮",
            "刘㛃",
            "张赟",
            "李祎",
            "陈堃",
            "黄昇",
            "朱镕基",
            "阿卜杜拉·买买提",
            "欧阳翀",
            "司马喆",
            "赵珺",
            "杜朤",
            "周龘",
            "𬀩",
            "𬘡",
            "诸葛𫟹",
            "丁𬞟",
            "夶",
            "龢",
            "㐂",
            "Müller·O'Neil",
            "<b>&\"'");

    @Test
    void everyNameIsPrintedWithItsOwnCharactersInEmbeddedType() throws IOException {
        byte[] pdf = new Press().pdf("names-of-a-test", Map.of("names", NAMES));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            NAMES.forEach(name -> assertThat(text).contains(name));
            assertThat(text).doesNotContain("#");
            var resources = document.getPage(0).getResources();
            assertThat(StreamSupport.stream(resources.getFontNames().spliterator(), false)
                            .map(f -> font(document, f)))
                    .isNotEmpty()
                    .allMatch(f -> f);
        }
        assertThat(pdf.length).as("only the glyphs used are embedded").isLessThan(300_000);
    }

    private static boolean font(PDDocument document, COSName name) {
        try {
            return document.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            return false;
        }
    }
}
