package org.xinglin.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinglin.attendance.WaitingRoom.SOON;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.xinglin.attendance.WaitingRoom.Guest;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** What of an appointment is seen outside the portal: on the wall of the department, in the patient's calendar. */
@ProductTest
class AttendanceOutsideTests {
    @Autowired
    ApplicationContext product;

    private WaitingRoom room;

    @BeforeEach
    void open() {
        room = new WaitingRoom(product);
    }

    @Test
    void theWallShowsNumbersAndMaskedNamesToItsOwnKeyOnly() {
        SlotId slot = room.clinic.slot(3, SOON);
        var admin = new Visitor(product).signInAsStaff("院办", room.clinic.institution, Role.ADMINISTRATOR);
        String path = admin.post(
                        "/api/administration/displays",
                        Map.of("department", room.clinic.department, "kind", "WALL", "label", "三楼东"))
                .expect(201)
                .text("path");
        String key = path.substring(path.indexOf("#key=") + 5);
        Guest mei = room.booked(slot, "欧阳小梅");
        mei.checkIn().expect(200);
        room.next(slot).expect(200);
        var wall = new Visitor(product);
        wall.get("/api/wall").expect(403);
        var board = wall.send(HttpMethod.GET, "/api/wall", null, Map.of("X-Display-Key", key))
                .expect(200)
                .body();
        assertThat(board.toString()).contains("欧***").doesNotContain("欧阳小梅");
        var id = admin.get("/api/administration/displays")
                .expect(200)
                .body()
                .get(0)
                .path("id")
                .asString();
        admin.post("/api/administration/displays/" + id + "/revocation", null).expect(204);
        wall.send(HttpMethod.GET, "/api/wall", null, Map.of("X-Display-Key", key))
                .expect(403);
        wall.send(HttpMethod.POST, "/api/kiosk/check-ins", Map.of("code", "ABCD2345"), Map.of("X-Display-Key", key))
                .expect(403);
    }

    @Test
    void theCalendarEntryRisesWithEveryChange() {
        Guest mei = room.booked(room.clinic.slot(2, Duration.ofDays(3)), "日历");
        String path = "/api/appointments/" + mei.id() + "/calendar";
        String first = new String(mei.visitor().get(path).expect(200).content(), StandardCharsets.UTF_8);
        assertThat(first)
                .contains("SEQUENCE:0\r\n", "STATUS:CONFIRMED\r\n", "DTSTART;TZID=Asia/Shanghai:", "BEGIN:VALARM");
        assertThat(first.lines().map(l -> l.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        mei.visitor()
                .post("/api/appointments/" + mei.id() + "/cancellation", null)
                .expect(200);
        String after = new String(mei.visitor().get(path).expect(200).content(), StandardCharsets.UTF_8);
        assertThat(after).contains("SEQUENCE:1\r\n", "STATUS:CANCELLED\r\n", "METHOD:CANCEL\r\n");
        new Visitor(product).signInAsPatient("旁人").get(path).expect(404);
    }
}
