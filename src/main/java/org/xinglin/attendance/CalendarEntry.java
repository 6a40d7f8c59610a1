package org.xinglin.attendance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xinglin.kernel.ChinaTime;

/**
 * One appointment as an iCalendar file (RFC 5545), in China's time, with its zone described so that calendars elsewhere
 * show the right moment.
 *
 * @param sequence rises with every change
 * @param state TENTATIVE, CONFIRMED or CANCELLED
 */
public record CalendarEntry(
        String id,
        int sequence,
        Instant changedAt,
        Instant starts,
        Instant ends,
        String state,
        String title,
        String place,
        String note) {
    private static final int LONGEST_OCTETS = 75;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    public String text() {
        var lines = new ArrayList<String>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Xinglin//Appointments//ZH",
                "CALSCALE:GREGORIAN",
                "METHOD:" + (state.equals("CANCELLED") ? "CANCEL" : "PUBLISH"),
                "BEGIN:VTIMEZONE",
                "TZID:Asia/Shanghai",
                "BEGIN:STANDARD",
                "DTSTART:19910915T010000",
                "TZOFFSETFROM:+0800",
                "TZOFFSETTO:+0800",
                "TZNAME:CST",
                "END:STANDARD",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "UID:" + id + "@xinglin",
                "SEQUENCE:" + sequence,
                "DTSTAMP:" + STAMP.format(changedAt.atZone(ZoneOffset.UTC)) + "Z",
                "DTSTART;TZID=Asia/Shanghai:" + STAMP.format(starts.atZone(ChinaTime.ZONE)),
                "DTEND;TZID=Asia/Shanghai:" + STAMP.format(ends.atZone(ChinaTime.ZONE)),
                "STATUS:" + state,
                "SUMMARY:" + plain(title),
                "LOCATION:" + plain(place),
                "DESCRIPTION:" + plain(note)));
        if (!state.equals("CANCELLED")) {
            lines.addAll(alarm("-P1D"));
            lines.addAll(alarm("-PT2H"));
        }
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        var file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        return file.toString();
    }

    private List<String> alarm(String trigger) {
        return List.of(
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + plain(title), "TRIGGER:" + trigger, "END:VALARM");
    }

    private static String plain(String words) {
        return words.replaceAll("([\\\\,;])", "\\\\$1").replace("\r", "").replace("\n", "\\n");
    }

    /** Lines longer than 75 octets go on in the next one after a space; no character is cut in two. */
    private static void fold(String line, StringBuilder file) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String letter = Character.toString(line.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_OCTETS) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(letter);
            octets += size;
            i += letter.length();
        }
        file.append("\r\n");
    }
}
