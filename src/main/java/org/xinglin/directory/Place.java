package org.xinglin.directory;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinglin.kernel.InvalidInput;

/** Where a doctor stands in a sorted list; a page begins after the place where the one before ended. */
record Place(long key, int order) implements Comparable<Place> {
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,19})~(\\d{1,9})");
    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::key).thenComparingInt(Place::order);

    static Place parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new InvalidInput("directory.not-a-place", "/next");
        }
        try {
            return new Place(Long.parseLong(written.group(1)), Integer.parseInt(written.group(2)));
        } catch (NumberFormatException e) {
            throw new InvalidInput("directory.not-a-place", "/next");
        }
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return key + "~" + order;
    }
}
