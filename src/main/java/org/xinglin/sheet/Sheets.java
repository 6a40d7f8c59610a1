package org.xinglin.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.Wording;

/** Reads sheets and takes them in: every line is tried, and either all stand or none. */
@Component
public class Sheets {
    private static final int MOST_LINES = 5_000;
    private static final int MOST_FAULTS = 200;

    private final TransactionTemplate transaction;
    private final Wording wording;

    Sheets(TransactionTemplate transaction, Wording wording) {
        this.transaction = transaction;
        this.wording = wording;
    }

    /** What one line does; runs in the sheet's transaction and refuses by throwing. */
    public interface Taking {
        /** False when the line changes nothing. */
        boolean take(SheetRow row);
    }

    /**
     * The lines under the head, blank ones left out. Refuses {@code sheet.unreadable}, {@code sheet.too-long},
     * {@code sheet.formula} and {@code sheet.column-missing}.
     */
    public List<SheetRow> read(byte[] content, List<Column> columns) {
        boolean book = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        List<List<String>> lines = book ? BookSheet.read(content, MOST_LINES) : CommaSheet.read(content, MOST_LINES);
        if (lines.isEmpty()) {
            throw new SheetUnreadable();
        }
        Map<Column, Integer> places = places(lines.getFirst(), columns);
        var rows = new ArrayList<SheetRow>();
        for (int line = 1; line < lines.size(); line++) {
            var row = new SheetRow(line + 1, places, lines.get(line));
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<Column, Integer> places(List<String> heads, List<Column> columns) {
        var places = new HashMap<Column, Integer>();
        for (Column column : columns) {
            for (int at = 0; at < heads.size() && !places.containsKey(column); at++) {
                if (column.headed(heads.get(at))) {
                    places.put(column, at);
                }
            }
            if (!places.containsKey(column)) {
                throw new ColumnMissing(column);
            }
        }
        return places;
    }

    /** @param check whether everything is undone again whatever comes of it */
    public SheetReport take(List<SheetRow> rows, boolean check, Locale locale, Taking taking) {
        var faults = new ArrayList<SheetReport.SheetFault>();
        Integer changed = transaction.execute(status -> {
            int count = 0;
            for (SheetRow row : rows) {
                try {
                    count += taking.take(row) ? 1 : 0;
                } catch (Rejection refused) {
                    faults.add(fault(row, refused, locale));
                }
            }
            if (check || !faults.isEmpty()) {
                status.setRollbackOnly();
            }
            return count;
        });
        return new SheetReport(
                rows.size(),
                changed == null ? 0 : changed,
                !check && faults.isEmpty(),
                faults.stream()
                        .sorted(Comparator.comparingInt(SheetReport.SheetFault::row))
                        .limit(MOST_FAULTS)
                        .toList());
    }

    private SheetReport.SheetFault fault(SheetRow row, Rejection refused, Locale locale) {
        Column column = row.pointedAt(refused.pointer());
        Wording.Refusal said = wording.say(refused, locale);
        return new SheetReport.SheetFault(
                row.number(), column == null ? null : column.in(locale), said.detail(), said.rule(), said.wayOut());
    }
}
