package org.xinglin.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.PersonId;
import org.xinglin.wording.HouseWords;
import org.xinglin.wording.Wordings;

/** Shows people their messages, with the names of today in the reader's language. */
@Component
class MessageReading {
    private static final int PAGE = 20;

    private final Inbox inbox;
    private final Practitioners practitioners;
    private final Institutions institutions;
    private final Wordings wordings;
    private final Clock clock;

    MessageReading(
            Inbox inbox, Practitioners practitioners, Institutions institutions, Wordings wordings, Clock clock) {
        this.inbox = inbox;
        this.practitioners = practitioners;
        this.institutions = institutions;
        this.wordings = wordings;
        this.clock = clock;
    }

    /**
     * A message.
     *
     * @param facts what the sentence of its kind names: {@code doctor}, {@code institution}, {@code amount},
     *     {@code startsAt}, {@code until}, {@code reason}
     * @param words what the house says, with the names of facts in braces; absent for kinds that only the page words
     */
    record MessageView(
            UUID id,
            Kind kind,
            String subjectKind,
            UUID subjectId,
            Map<String, String> facts,
            @Nullable String words,
            Instant at,
            boolean read) {}

    Page<MessageView> of(PersonId person, @Nullable UUID before, Locale locale) {
        var words = new HashMap<InstitutionId, HouseWords>();
        List<MessageView> views = inbox.of(person, before, PAGE + 1).stream()
                .map(m -> new MessageView(
                        m.id(),
                        m.kind(),
                        m.subjectKind(),
                        m.subject(),
                        named(m.facts(), locale),
                        words(m, words)
                                .news(m.kind().name(), m.at(), !english(locale))
                                .orElse(null),
                        m.at(),
                        m.readAt() != null))
                .toList();
        return Page.of(views, PAGE, v -> v.id().toString());
    }

    private HouseWords words(Inbox.Message message, Map<InstitutionId, HouseWords> known) {
        String practitioner = message.facts().get("practitioner");
        String institution = message.facts().get("institution");
        Optional<InstitutionId> house = practitioner != null
                ? practitioners.find(PractitionerId.of(practitioner)).map(Practitioner::institution)
                : Optional.ofNullable(institution).map(InstitutionId::of);
        return house.map(id -> known.computeIfAbsent(id, wordings::of)).orElseGet(HouseWords::standard);
    }

    private static boolean english(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    int unread(PersonId person) {
        return inbox.unread(person);
    }

    /** Refuses {@code notification.no-such-message}. */
    @Transactional
    public void read(PersonId person, UUID id) {
        if (!inbox.read(id, person, clock.instant())) {
            throw new NotFound("notification.no-such-message");
        }
    }

    @Transactional
    public void readAll(PersonId person) {
        inbox.readAll(person, clock.instant());
    }

    private Map<String, String> named(Map<String, String> facts, Locale locale) {
        var named = new HashMap<>(facts);
        String practitioner = named.remove("practitioner");
        if (practitioner != null) {
            practitioners
                    .find(PractitionerId.of(practitioner))
                    .ifPresent(p -> named.put("doctor", english(locale) ? p.nameEn() : p.name()));
        }
        String institution = named.remove("institution");
        if (institution != null) {
            institutions
                    .find(InstitutionId.of(institution))
                    .ifPresent(i -> named.put("institution", i.shortName().in(locale)));
        }
        return named;
    }
}
