package org.xinglin.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a sheet.
 *
 * @param rows lines that were read
 * @param changed lines that changed something, or would
 * @param taken whether the changes stand; never while one line is refused
 */
public record SheetReport(int rows, int changed, boolean taken, List<SheetFault> faults) {
    /**
     * What is wrong in one line.
     *
     * @param row as the program that wrote the sheet counts
     * @param column its head; null when the whole line is refused
     */
    public record SheetFault(
            int row,
            @Nullable String column,
            String detail,
            @Nullable String rule,
            @Nullable String wayOut) {}
}
