package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lists of parts that the jar carries. Looked at after packaging, because that is when they are written. Only what stands in
 * {@code parts/known-bad.txt} is known without a network: whoever has one gives these lists to a scanner of their own.
 */
class PartsFaultTests {
    private static final Path LISTS = Path.of("target/classes/META-INF/sbom");
    private static final JsonMapper JSON = new JsonMapper();

    /** Goes with Apache-2.0 in one work that is passed on. */
    private static final Pattern COMPATIBLE = Pattern.compile(
            "(?i).*(apache|\\bMIT\\b|\\bBSD\\b|0BSD|\\bISC\\b|\\bMPL\\b|mozilla|eclipse public|\\bEPL\\b|eclipse distribution|\\bEDL\\b"
                    + "|\\bCDDL\\b|bouncy|\\bLGPL\\b|lesser general|unlicense|\\bCC0\\b|public domain|\\bOFL\\b|go license|PostgreSQL"
                    + "|classpath exception|universal permissive).*");

    private static final Set<String> NOT_FINAL = Set.of("SNAPSHOT", "alpha", "beta", "-rc", "-M1", "-M2", "-M3");

    @ParameterizedTest
    @ValueSource(strings = {"application.cdx.json", "ui.cdx.json"})
    void everyPartIsNamedFinalAndFree(String list) throws IOException {
        JsonNode bom = JSON.readTree(Files.readString(LISTS.resolve(list)));
        assertThat(bom.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bom.path("components").size()).isGreaterThan(50);
        var offences = new ArrayList<String>();
        for (JsonNode part : bom.path("components")) {
            String name = part.path("purl").asString("") + " ";
            String version = part.path("version").asString("");
            if (name.isBlank() || version.isBlank()) {
                offences.add(part + " has no address or version");
            }
            if (NOT_FINAL.stream().anyMatch(version::contains)) {
                offences.add(name + "is not final");
            }
            if (part.path("hashes").isEmpty()) {
                offences.add(name + "has no digest");
            }
            String licences = part.path("licenses").toString();
            if (!COMPATIBLE.matcher(licences).matches()) {
                offences.add(name + "is under " + licences);
            }
        }
        assertThat(offences).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application.cdx.json", "ui.cdx.json"})
    void noPartIsKnownToBeBad(String list) throws IOException {
        var offences = new ArrayList<String>();
        for (JsonNode part :
                JSON.readTree(Files.readString(LISTS.resolve(list))).path("components")) {
            String group = part.path("group").asString("");
            String name = part.path("name").asString("");
            String full = group.isEmpty() ? name : group + (group.startsWith("@") ? "/" : ":") + name;
            KnownBad.against(full, part.path("version").asString("")).forEach(offences::add);
        }
        assertThat(offences).isEmpty();
    }

    /** Two versions of one library in a class path are decided by chance. */
    @ParameterizedTest
    @ValueSource(strings = "application.cdx.json")
    void noPartComesTwice(String list) throws IOException {
        var versions = new HashMap<String, TreeSet<String>>();
        for (JsonNode part :
                JSON.readTree(Files.readString(LISTS.resolve(list))).path("components")) {
            versions.computeIfAbsent(
                            part.path("group").asString("") + ":"
                                    + part.path("name").asString(""),
                            n -> new TreeSet<>())
                    .add(part.path("version").asString(""));
        }
        List<Map.Entry<String, TreeSet<String>>> twice = versions.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .toList();
        assertThat(twice).isEmpty();
    }
}
