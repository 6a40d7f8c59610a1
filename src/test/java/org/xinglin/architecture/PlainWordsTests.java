package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** What is wrong with an input is said in the product's words; those of converters and validators reach no reader. */
@ProductTest
class PlainWordsTests {
    @Autowired
    ApplicationContext product;

    @ParameterizedTest
    @CsvSource({
        "/api/institutions?id=nonsense, /id, 无法识别这里的内容。, This could not be understood.",
        "/api/institutions?size=many, /size, 无法识别这里的内容。, This could not be understood.",
        "/api/practitioners?sort=LUCK, /sort, 无法识别这里的内容。, This could not be understood."
    })
    void aQueryNobodyUnderstandsIsNamed(String place, String pointer, String chinese, String english) {
        for (var said : Map.of("zh-CN", chinese, "en", english).entrySet()) {
            Visitor.Answer answer =
                    new Visitor(product).speaking(said.getKey()).get(place).expect(422);
            assertThat(answer.text("pointer")).isEqualTo(pointer);
            assertThat(answer.body().path("fields").path(0).path("pointer").asString())
                    .isEqualTo(pointer);
            assertThat(answer.body().path("fields").path(0).path("detail").asString())
                    .isEqualTo(said.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/signing-key, '{}', /pin, 请填写这一项。, Please fill this in.",
        "/api/signing-key, LONG, /pin, '内容太长，最多 200。', 'This is too long; at most 200.'"
    })
    void aFieldThatDoesNotFitIsNamed(String place, String body, String pointer, String chinese, String english) {
        String sent = body.equals("LONG") ? "{\"pin\":\"" + "1".repeat(201) + "\"}" : body;
        for (var said : Map.of("zh-CN", chinese, "en", english).entrySet()) {
            var doctor = new Visitor(product).signInAsDoctor(UUID.randomUUID()).speaking(said.getKey());
            Visitor.Answer answer =
                    doctor.send(HttpMethod.POST, place, sent, Map.of()).expect(422);
            assertThat(answer.text("pointer")).isEqualTo(pointer);
            assertThat(answer.body().path("fields").path(0).path("detail").asString())
                    .isEqualTo(said.getValue());
        }
    }

    /** For sweeps in Chinese: a framework speaks English, of types, or of null, and points nowhere. */
    static boolean areOurs(JsonNode fields) {
        return fields.valueStream()
                .allMatch(f -> f.path("pointer").asString("").startsWith("/")
                        && f.path("detail").asString("").matches("[^A-Za-z]+"));
    }
}
