package org.xinglin.kernel;

import java.time.Instant;

/**
 * One kind of a module's rows that must be kept for a time and goes after it. The rule says how long; what is younger than
 * the border must stay, whatever asks for it.
 */
public interface Retained {
    /** A word of the field in lower case: {@code sign-in-code}. */
    String kind();

    /** The rule that says how long. */
    String rule();

    /** The rule's parameter, in days or years. */
    String parameter();

    /** Whether it goes by itself; signed records and the log go only when somebody decides so. */
    boolean goesByItself();

    Standing standing(Instant border);

    /** Deletes what is older than the border, at most so many; gives how many went. */
    int delete(Instant border, int most);

    /**
     * What lies on either side of the border.
     *
     * @param staying rows that must stay
     * @param due rows that are older
     */
    record Standing(long staying, long due) {}
}
