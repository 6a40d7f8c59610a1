package org.xinglin.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinglin.kernel.ChinaTime;

/** The words of one house's news as they were when each was told; later versions change nothing that was read before. */
public final class HouseWords {
    private final List<Versions.Version> newestFirst;
    private final String hotline;

    HouseWords(List<Versions.Version> newestFirst, String hotline) {
        this.newestFirst = newestFirst;
        this.hotline = hotline;
    }

    /** The standard words, for news of no house. */
    public static HouseWords standard() {
        return new HouseWords(List.of(), "");
    }

    /**
     * A sentence with the names of facts in braces, such as {@code {startsAt}}, for the page to say as it says times and money;
     * empty for kinds without words of their own.
     *
     * @param kind of the news
     * @param at when it was told
     */
    public Optional<String> news(String kind, Instant at, boolean chinese) {
        return TextOccasion.ofNews(kind)
                .map(occasion -> own(occasion, at).orElse(occasion.standard()).read(chinese, facts()));
    }

    private Optional<Template> own(TextOccasion occasion, Instant at) {
        LocalDate day = ChinaTime.dateOf(at);
        return newestFirst.stream()
                .filter(v -> v.occasion() == occasion && !v.from().isAfter(day) && !v.at().isAfter(at))
                .findFirst()
                .flatMap(v -> Optional.ofNullable(v.template()));
    }

    private Map<Placeholder, String> facts() {
        var facts = new EnumMap<Placeholder, String>(Placeholder.class);
        for (Placeholder place : Placeholder.values()) {
            facts.put(place, "{" + place.fact() + "}");
        }
        facts.put(Placeholder.HOTLINE, hotline);
        return facts;
    }
}
