package org.xinglin.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class RuleControllerTests {
    @Autowired
    ApplicationContext product;

    @Test
    void anyoneReadsARuleInTheirLanguage() {
        var zh = new Visitor(product).get("/api/rules/BK-04").expect(200);
        assertThat(zh.text("title")).isNotBlank();
        assertThat(zh.body()
                        .path("parameters")
                        .get(0)
                        .path("values")
                        .get(0)
                        .path("value")
                        .asString())
                .isEqualTo("就诊前 12 小时");
        var en = new Visitor(product).speaking("en").get("/api/rules/DX-10").expect(200);
        assertThat(en.body()
                        .path("parameters")
                        .get(0)
                        .path("values")
                        .get(0)
                        .path("value")
                        .asString())
                .isEqualTo("3 years");
        assertThat(en.body().path("parameters").get(0).path("place").asString()).isEqualTo("Nationwide");
        assertThat(en.text("sureWord")).isEqualTo("Checked in the original");
    }

    @Test
    void aPilotShowsWhereAndUntilWhenItIsOpen() {
        var pilot = new Visitor(product).speaking("en").get("/api/rules/DX-06").expect(200);
        assertThat(pilot.content()).asString().contains("2027-01-01", "child nutrition");
    }

    @Test
    void theListHasEveryRule() {
        var all = new Visitor(product).get("/api/rules").expect(200);
        assertThat(all.body().size()).isEqualTo(new Catalogue().rules().size());
    }

    @Test
    void anUnknownRuleIsNotFound() {
        assertThat(new Visitor(product).get("/api/rules/XX-99").expect(404).code())
                .isEqualTo("rulebook.no-such-rule");
    }
}
