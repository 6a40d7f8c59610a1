package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The list of bad versions is read as it is meant, and the tools the page is built with are held against it too. */
class KnownBadTests {
    @ParameterizedTest
    @CsvSource({
        "org.apache.logging.log4j:log4j-core, 2.14.1",
        "org.apache.logging.log4j:log4j-core, 2.17",
        "org.postgresql:postgresql, 42.7.1",
        "org.bouncycastle:bcprov-jdk15on, 1.70",
        "io.netty:netty-codec-http2, 4.1.99.Final",
        "com.google.guava:guava, 31.1-jre",
        "debug, 4.4.2",
        "lodash, 4.17.20",
    })
    void aBadVersionIsFound(String part, String version) {
        assertThat(KnownBad.against(part, version)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.logging.log4j:log4j-core, 2.17.1",
        "org.apache.logging.log4j:log4j-api, 2.14.1",
        "org.postgresql:postgresql, 42.7.2",
        "io.netty:netty-codec-http2, 4.1.100.Final",
        "com.google.guava:guava, 33.4.8-jre",
        "debug, 4.4.1",
        "debug, 4.4.3",
    })
    void aMendedOneIsNot(String part, String version) {
        assertThat(KnownBad.against(part, version)).isEmpty();
    }

    @Test
    void nothingThePageIsBuiltWithIsBad() throws IOException {
        var locked = new JsonMapper()
                .readTree(Files.readString(Path.of("ui/package-lock.json")))
                .path("packages");
        assertThat(locked.size()).isGreaterThan(200);
        var offences = new ArrayList<String>();
        locked.propertyStream().forEach(entry -> {
            String name = entry.getKey().replaceFirst("^.*node_modules/", "");
            KnownBad.against(name, entry.getValue().path("version").asString(""))
                    .forEach(offences::add);
        });
        assertThat(offences).isEmpty();
    }
}
