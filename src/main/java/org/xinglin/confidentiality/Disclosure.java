package org.xinglin.confidentiality;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one reader sees of one record. Most records hold nothing that is withheld from anybody, so the patient's consents are
 * asked for only before the first thing that would be, and the broken glass only before one they do not open.
 */
public final class Disclosure {
    /** What the patient's consents open. */
    record Opened(boolean sharing, boolean locked) {}

    private final boolean everything;
    private final boolean everyHospital;
    private final @Nullable UUID institution;
    private final Set<LockedClass> treats;
    private final Supplier<Opened> asking;
    private final BooleanSupplier glass;
    private @Nullable Opened opened;
    private @Nullable Boolean emergency;

    private Disclosure(
            boolean everything,
            boolean everyHospital,
            @Nullable UUID institution,
            Set<LockedClass> treats,
            Supplier<Opened> asking,
            BooleanSupplier glass) {
        this.everything = everything;
        this.everyHospital = everyHospital;
        this.institution = institution;
        this.treats = treats;
        this.asking = asking;
        this.glass = glass;
    }

    static Disclosure whole() {
        return new Disclosure(true, true, null, Set.of(), () -> new Opened(true, true), () -> false);
    }

    /** For those who act for somebody who may keep things from them. */
    static Disclosure unlocked(Supplier<Opened> asking) {
        return new Disclosure(false, true, null, Set.of(), asking, () -> false);
    }

    /** @param glass whether it is broken for this reader now */
    static Disclosure within(
            @Nullable UUID institution, Set<LockedClass> treats, Supplier<Opened> asking, BooleanSupplier glass) {
        return new Disclosure(false, false, institution, treats, asking, glass);
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
        boolean shut = locked && !now.locked();
        if ((!shut && (!foreign || now.sharing())) || broken()) {
            return Optional.empty();
        }
        return Optional.of(shut ? Withheld.LOCKED : Withheld.OTHER_HOSPITAL);
    }

    /** Whether something was shown only because the glass is broken. */
    public boolean byEmergency() {
        return emergency != null && emergency;
    }

    private boolean broken() {
        Boolean known = emergency;
        if (known == null) {
            known = glass.getAsBoolean();
            emergency = known;
        }
        return known;
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
