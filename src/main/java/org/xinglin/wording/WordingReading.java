package org.xinglin.wording;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.wording.Versions.Version;

/** What a house's text messages and news say, said and will say. */
@Component
class WordingReading {
    private final Versions versions;
    private final Wordings wordings;
    private final Clock clock;

    WordingReading(Versions versions, Wordings wordings, Clock clock) {
        this.versions = versions;
        this.wordings = wordings;
        this.clock = clock;
    }

    /**
     * One kind of message.
     *
     * @param own whether the house wrote what holds now
     * @param now what is sent now, with sample values
     */
    record MessageTemplate(
            TextOccasion occasion,
            Channel channel,
            boolean own,
            String zh,
            String en,
            String now,
            List<TemplatePlace> places,
            List<TemplateVersion> versions) {}

    /** What may be left open, in both languages. */
    record TemplatePlace(String zh, String en, boolean required) {}

    /**
     * A version, of the house or the standard again.
     *
     * @param zh absent where it goes back to the standard words
     */
    record TemplateVersion(
            UUID id, @Nullable String zh, @Nullable String en, LocalDate from, Instant at, VersionState state) {}

    enum VersionState {
        PLANNED,
        IN_FORCE,
        PAST
    }

    List<MessageTemplate> all(Caller who) {
        InstitutionId house = Publishing.house(who);
        LocalDate today = ChinaTime.dateOf(clock.instant());
        List<Version> rows = versions.of(house);
        Map<Placeholder, String> samples = wordings.samples(house);
        return Arrays.stream(TextOccasion.values())
                .map(occasion -> template(
                        occasion,
                        rows.stream().filter(v -> v.occasion() == occasion).toList(),
                        today,
                        samples))
                .toList();
    }

    private static MessageTemplate template(
            TextOccasion occasion, List<Version> rows, LocalDate today, Map<Placeholder, String> samples) {
        Optional<Version> current =
                rows.stream().filter(v -> !v.from().isAfter(today)).findFirst();
        Optional<Template> own = current.flatMap(v -> Optional.ofNullable(v.template()));
        Template now = own.orElse(occasion.standard());
        return new MessageTemplate(
                occasion,
                occasion.channel(),
                own.isPresent(),
                now.zh(),
                now.en(),
                now.shown(occasion.channel(), samples),
                occasion.allowed().stream()
                        .map(p -> new TemplatePlace(
                                p.zh(), p.en(), occasion.required().contains(p)))
                        .toList(),
                rows.stream()
                        .map(v -> version(
                                v,
                                v.from().isAfter(today),
                                current.filter(v::equals).isPresent()))
                        .toList());
    }

    private static TemplateVersion version(Version v, boolean planned, boolean current) {
        Template template = v.template();
        return new TemplateVersion(
                v.id(),
                template == null ? null : template.zh(),
                template == null ? null : template.en(),
                v.from(),
                v.at(),
                planned ? VersionState.PLANNED : current ? VersionState.IN_FORCE : VersionState.PAST);
    }
}
