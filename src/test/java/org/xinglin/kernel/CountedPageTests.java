package org.xinglin.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages of a list that is known whole. */
class CountedPageTests {
    private static final List<String> ALL =
            IntStream.rangeClosed(1, 45).mapToObj("row%02d"::formatted).toList();

    @Test
    void pagesFollowEachOtherUntilTheLastAndShowEverythingOnce() {
        var seen = new ArrayList<String>();
        var page = CountedPage.of(ALL, null, 20, row -> row);
        int pages = 1;
        seen.addAll(page.items());
        while (page.next() != null) {
            page = CountedPage.of(ALL, page.next(), 20, row -> row);
            assertThat(page.total()).isEqualTo(45);
            seen.addAll(page.items());
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).isEqualTo(ALL);
    }

    @Test
    void aFullLastPageHasNoNextAndAnEmptyListNoRows() {
        assertThat(CountedPage.of(ALL.subList(0, 20), null, 20, row -> row).next())
                .isNull();
        assertThat(CountedPage.of(List.<String>of(), null, 20, row -> row).items())
                .isEmpty();
    }

    @Test
    void aRowThatIsGoneBeginsAnew() {
        assertThat(CountedPage.of(ALL, "row99", 20, row -> row).items()).startsWith("row01");
    }
}
