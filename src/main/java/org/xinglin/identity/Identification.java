package org.xinglin.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;

/** Finds a person by a number on a paper; whoever asks has to bound and log it, because it tells who is known here. */
@Component
public class Identification {
    private static final Pattern PHONE = Pattern.compile("(\\+?86)?1\\d{10}");

    private final BlindIndex index;
    private final Selves selves;

    Identification(BlindIndex index, Selves selves) {
        this.index = index;
        this.selves = selves;
    }

    /**
     * The person with this resident id or reached by this phone.
     *
     * @throws InvalidInput when it is neither, by shape or check character
     */
    public Optional<PersonId> of(@Nullable String typed, LocalDate today, String pointer) {
        String plain = typed == null ? "" : typed.replaceAll("[\\s\\-]", "");
        if (plain.isEmpty()) {
            throw new InvalidInput("identity.number-missing", pointer);
        }
        Optional<PersonId> found = PHONE.matcher(plain).matches()
                ? index.find(BlindIndex.Kind.PHONE, Phone.of(plain).digits())
                : index.find(
                        BlindIndex.Kind.RESIDENT_ID,
                        ResidentId.of(plain, today, pointer).number());
        return found.map(selves::survivorOf);
    }
}
