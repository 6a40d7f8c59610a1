package org.xinglin.attendance;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Words;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.scheduling.BookedAppointments;
import org.xinglin.scheduling.ClinicHours;

/** Screens and kiosks: nobody signs in, the device's key says which department it stands in. */
@RestController
class WallController {
    private static final String KEY = "X-Display-Key";
    private static final int LONGEST_CODE = 64;

    private final DisplayDesk displays;
    private final BoardReading reading;
    private final CheckingIn checkingIn;
    private final BookedAppointments booked;
    private final Departments departments;
    private final Changes changes;

    WallController(
            DisplayDesk displays,
            BoardReading reading,
            CheckingIn checkingIn,
            BookedAppointments booked,
            Departments departments,
            Changes changes) {
        this.displays = displays;
        this.reading = reading;
        this.checkingIn = checkingIn;
        this.booked = booked;
        this.departments = departments;
        this.changes = changes;
    }

    @GetMapping("/api/wall")
    @AllowedToAnyone
    BoardView board(@RequestHeader(name = KEY, required = false) @Nullable String key) {
        return reading.of(displays.require(key, Displays.Kind.WALL).department());
    }

    @GetMapping(path = "/api/wall/changes", produces = "text/event-stream")
    @AllowedToAnyone
    void changes(@RequestHeader(name = KEY, required = false) @Nullable String key, HttpServletResponse response) {
        Displays.Display display = displays.require(key, Displays.Kind.WALL);
        EventStream.open(response, changes, display.department().value(), () -> displays.stands(key));
    }

    /** What the kiosk read off the patient's page. */
    record Scan(@Nullable String code) {}

    /** What the kiosk says: the number and where to wait, no name. */
    record Welcome(int number, boolean late, Words department, Words place) {}

    @PostMapping("/api/kiosk/check-ins")
    @AllowedToAnyone
    Welcome checkIn(@RequestHeader(name = KEY, required = false) @Nullable String key, @RequestBody Scan scan) {
        Displays.Display display = displays.require(key, Displays.Kind.KIOSK);
        String code = scan.code();
        if (code == null || code.isBlank() || code.length() > LONGEST_CODE || code.indexOf('\0') >= 0) {
            throw new InvalidInput("attendance.code-missing", "/code");
        }
        Ticket ticket = checkingIn.byKiosk(display.institution().value(), code);
        ClinicHours clinic = booked.clinic(ticket.session()).orElseThrow();
        return new Welcome(
                ticket.number(),
                ticket.late(),
                departments.require(clinic.department()).name(),
                clinic.place());
    }
}
