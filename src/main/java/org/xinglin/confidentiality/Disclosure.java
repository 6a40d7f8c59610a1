package org.xinglin.confidentiality;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one reader sees of one record. Most records hold nothing that is withheld from anybody, so the patient's consents and
 * the reader's emergencies are asked for only before the first thing that would be.
 */
public final class Disclosure {
    /**
     * What else opens something.
     *
     * @param emergency whether the glass is broken
     */
    record Opened(boolean sharing, boolean locked, boolean emergency) {}

    private final boolean everything;
    private final boolean everyHospital;
    private final @Nullable UUID institution;
    private final Set<LockedClass> treats;
    private final Supplier<Opened> asking;
    private @Nullable Opened opened;

    private Disclosure(
            boolean everything,
            boolean everyHospital,
            @Nullable UUID institution,
            Set<LockedClass> treats,
            Supplier<Opened> asking) {
        this.everything = everything;
        this.everyHospital = everyHospital;
        this.institution = institution;
        this.treats = treats;
        this.asking = asking;
    }

    static Disclosure whole() {
        return new Disclosure(true, true, null, Set.of(), () -> new Opened(true, true, false));
    }

    /** For those who act for somebody who may keep things from them. */
    static Disclosure unlocked(Supplier<Opened> asking) {
        return new Disclosure(false, true, null, Set.of(), asking);
    }

    static Disclosure within(@Nullable UUID institution, Set<LockedClass> treats, Supplier<Opened> asking) {
        return new Disclosure(false, false, institution, treats, asking);
    }

    /**
     * Why a thing is withheld; empty when it is shown.
     *
     * @param from the institution it comes from; null when the patient brought it
     */
    public Optional<Withheld> of(@Nullable UUID from, Set<LockedClass> classes) {
        if (everything) {
            return Optional.empty();
        }
        boolean foreign = !everyHospital && from != null && !from.equals(institution);
        boolean locked = !treats.containsAll(classes);
        if (!foreign && !locked) {
            return Optional.empty();
        }
        Opened now = opened();
        if (now.emergency()) {
            return Optional.empty();
        }
        if (locked && !now.locked()) {
            return Optional.of(Withheld.LOCKED);
        }
        return foreign && !now.sharing() ? Optional.of(Withheld.OTHER_HOSPITAL) : Optional.empty();
    }

    /** Whether something was shown, or would be, because the glass is broken. */
    public boolean byEmergency() {
        return opened != null && opened.emergency();
    }

    private Opened opened() {
        Opened known = opened;
        if (known == null) {
            known = asking.get();
            opened = known;
        }
        return known;
    }
}
