package org.xinglin.wording;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.InstitutionFacts;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.ChinaTime;

/** Says what people are told: in the house's own words of the day, or in the standard ones. */
@Component
public class Wordings {
    private final Versions versions;
    private final Institutions institutions;

    Wordings(Versions versions, Institutions institutions) {
        this.versions = versions;
        this.institutions = institutions;
    }

    /**
     * Both languages with the signature before them.
     *
     * @param house whose words; null for the standard ones
     * @param value of the one place the occasion requires
     */
    public String say(TextOccasion occasion, @Nullable InstitutionId house, Instant at, String value) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        occasion.required().forEach(place -> values.put(place, value));
        Optional<Template> own = Optional.ofNullable(house)
                .flatMap(id -> versions.on(ChinaTime.dateOf(at), id, occasion))
                .flatMap(version -> Optional.ofNullable(version.template()));
        if (house != null) {
            values.put(Placeholder.HOTLINE, hotline(house));
        }
        return own.orElse(occasion.standard()).filled(values);
    }

    /** What a house's news in the app say, for a page of them. */
    public HouseWords of(InstitutionId house) {
        return new HouseWords(versions.of(house), hotline(house));
    }

    Map<Placeholder, String> samples(InstitutionId house) {
        String name = institutions.find(house).map(i -> i.shortName().zh()).orElse("");
        return TemplateCheck.samples(hotline(house), name);
    }

    String hotline(InstitutionId house) {
        return institutions.factsOf(house).map(InstitutionFacts::phone).orElse("");
    }
}
