package org.xinglin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.kernel.InvalidInput;

class FullNameTests {
    @ParameterizedTest
    @CsvSource({
        "张三, 张三",
        "𠮷安然, 𠮷安然",
        "𠮷𠮷, 𠮷𠮷",
        "古丽努尔·阿不都热依木江, 古丽努尔·阿不都热依木江",
        "阿依努尔•买买提, 阿依努尔·买买提",
        "扎西 ・ 次仁, 扎西·次仁",
        "Jean-Luc O'Neill, Jean-Luc O'Neill",
        "Zoë Müller, Zoë Müller",
    })
    void namesAreReadAsDocumentsWriteThem(String typed, String read) {
        assertThat(FullName.of(typed, "/name").text()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "张",
                "𠮷",
                "张三1",
                "张😀三",
                "<b>张三</b>",
                "张三'; drop table person",
                "·张三",
                "张\u0000三",
                "张三\u202e"
            })
    void whatIsNoNameIsRefused(String typed) {
        assertThat(catchThrowableOfType(InvalidInput.class, () -> FullName.of(typed, "/name"))
                        .pointer())
                .isEqualTo("/name");
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 400, 100_000})
    void tooLongIsRefusedByCharactersPeopleSee(int length) {
        assertThat(FullName.of("𠮷".repeat(50), "/name").text()).hasSize(100);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> FullName.of("𠮷".repeat(length), "/name")))
                .isNotNull();
    }
}
