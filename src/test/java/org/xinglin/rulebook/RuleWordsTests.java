package org.xinglin.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** What a rule page says of departments are names, not the codes of the list of subjects. */
@ProductTest
class RuleWordsTests {
    @Autowired
    ApplicationContext product;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void subjectsAreNamedOnThePageOfLockedContent(String language) {
        var parameters = new Visitor(product)
                .speaking(language)
                .get("/api/rules/PV-17")
                .expect(200)
                .body()
                .path("parameters");
        var subjects = parameters
                .valueStream()
                .filter(p -> p.path("label").asString().matches(".*(科室|[Ss]ubjects).*"))
                .flatMap(p -> p.path("values").valueStream())
                .map(v -> v.path("value").asString())
                .toList();
        assertThat(subjects).hasSize(8).allSatisfy(value -> assertThat(value).doesNotContainPattern("\\d"));
    }
}
