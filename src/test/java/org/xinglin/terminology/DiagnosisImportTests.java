package org.xinglin.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.xinglin.testing.ProductTest;

@ProductTest
class DiagnosisImportTests {
    private static final String TABLE = """
            疾病诊断编码,疾病诊断名称
            I10.x00x002,高血压
            Z98.800x990,试验术后\\[甲型\\]
            A01.001+K77.0*,"伤寒,伴肝炎"
            Z98.800x990,又一个名字
            B06.801+J17.1* ,空格
            C22.101M81600/3,缺了星号
            Z98.800x991,
            Z98.800x992,三列,多余
            高血压,没有编码
            """;

    @Autowired
    DiagnosisImport importing;

    @Autowired
    DiagnosisCatalogue catalogue;

    @Test
    void goodRowsComeInAndEachBadOneIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("codes.csv"), "\uFEFF" + TABLE);
        var said = new ByteArrayOutputStream();
        DiagnosisImport.Outcome first = importing.run(file, new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(first.read()).isEqualTo(9);
        assertThat(first.refused()).isEqualTo(6);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("line 5: code stands on line 3 already: Z98.800x990")
                .contains("line 6: code has blanks around it: B06.801+J17.1*")
                .contains("line 7: code does not follow the pattern of CS-02: C22.101M81600/3")
                .contains("line 8: name is empty or unreadable: Z98.800x991")
                .contains("line 9: has 3 columns instead of 2: Z98.800x992")
                .contains("line 10: code does not follow the pattern of CS-02: 高血压");
        assertThat(catalogue.find("Z98.800x990").orElseThrow().nameZh()).isEqualTo("试验术后[甲型]");
        assertThat(catalogue.find("A01.001+K77.0*")).isPresent();
        assertThat(catalogue.find("U07.1"))
                .as("rows of the starter set alone stay")
                .isPresent();
        assertThat(importing.run(file, new PrintStream(said)).changed()).isZero();
    }

    @Test
    void searchesFindTheLikeliestFirst() {
        assertThat(firstOf("gxy")).startsWith("高血压");
        assertThat(firstOf("高血压")).startsWith("高血压");
        assertThat(firstOf("gaoxueya")).startsWith("高血压");
        assertThat(catalogue.search("I10")).allMatch(d -> d.code().startsWith("I10"));
        assertThat(catalogue.search("hypertension").getFirst().nameEn()).containsIgnoringCase("hypertension");
        assertThat(catalogue.search("tnb").stream().map(Diagnosis::nameZh)).anyMatch(n -> n.contains("糖尿病"));
        assertThat(catalogue.search("%'; drop table")).isEmpty();
        assertThat(catalogue.search("  ")).isEmpty();
        assertThat(List.of("gxy", "病", "a"))
                .allSatisfy(q -> assertThat(catalogue.search(q)).hasSizeLessThanOrEqualTo(20));
    }

    private String firstOf(String text) {
        return catalogue.search(text).getFirst().nameZh();
    }
}
