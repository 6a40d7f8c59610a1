package org.xinglin.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;

/** A line of a sheet that was read, by its columns. */
public final class SheetRow {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private final int number;
    private final Map<Column, Integer> places;
    private final List<String> cells;

    SheetRow(int number, Map<Column, Integer> places, List<String> cells) {
        this.number = number;
        this.places = places;
        this.cells = cells;
    }

    /** As the program that wrote the sheet counts: the head is line 1. */
    int number() {
        return number;
    }

    /** Empty when the cell, or its column, is missing. */
    public String text(Column column) {
        Integer at = places.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /** Null when the cell is empty; refuses {@code sheet.not-a-day}. */
    public @Nullable LocalDate date(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            } catch (DateTimeException impossible) {
                // said below
            }
        }
        throw new InvalidInput("sheet.not-a-day", column.pointer());
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The head over what a refusal points at. */
    @Nullable
    Column pointedAt(@Nullable String pointer) {
        return places.keySet().stream()
                .filter(c -> c.pointer().equals(pointer))
                .findFirst()
                .orElse(null);
    }
}
