package org.xinglin.testing;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Drawn cases: the same ones in every run, so that a failure comes again; {@code -Dxinglin.seed=…} draws others. What fails
 * tells the seed that brings just this case as the first.
 */
public final class Chance {
    private static final long SEED = Long.getLong("xinglin.seed", 20_261_122);
    private static final int MOST_CHARACTERS = 60;

    private Chance() {}

    /** Tries what must hold of every case, each drawn from a chance of its own. */
    public static void tries(int many, Consumer<Random> invariant) {
        for (int i = 0; i < many; i++) {
            try {
                invariant.accept(new Random(SEED + i));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "case " + (i + 1) + " of " + many + ", again with -Dxinglin.seed=" + (SEED + i), e);
            }
        }
    }

    /** From lowest to highest, both drawn too; the ends come more often, for there the mistakes are. */
    public static int within(Random chance, int lowest, int highest) {
        return switch (chance.nextInt(20)) {
            case 0 -> lowest;
            case 1 -> highest;
            default -> chance.nextInt(lowest, highest + 1);
        };
    }

    /** Whatever a keyboard or an attacker sends: any UTF-16, half pairs too, digits and spaces often, sometimes nothing. */
    public static String typed(Random chance) {
        var typed = new StringBuilder();
        for (int left = within(chance, 0, MOST_CHARACTERS); left > 0; left--) {
            typed.append((char)
                    switch (chance.nextInt(4)) {
                        case 0 -> within(chance, '0', '9');
                        case 1 -> within(chance, ' ', '~');
                        default -> within(chance, Character.MIN_VALUE, Character.MAX_VALUE);
                    });
        }
        return typed.toString();
    }
}
