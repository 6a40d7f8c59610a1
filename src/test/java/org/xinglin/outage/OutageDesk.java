package org.xinglin.outage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.xinglin.examination.Ward;
import org.xinglin.kernel.Role;
import org.xinglin.testing.Visitor;

/** The administration of a ward's house, which takes its devices out of service. */
final class OutageDesk {
    static final String PATH = "/api/desk/outages";
    final Ward ward;
    final Visitor desk;
    private final List<String> entered = new ArrayList<>();

    OutageDesk(ApplicationContext product) {
        ward = new Ward(product);
        desk = new Visitor(product).signInAsStaff("设备科", ward.institution.id().value(), Role.ADMINISTRATOR);
    }

    static Map<String, Object> wish(UUID device, LocalDate from) {
        return new HashMap<>(Map.of("deviceId", device, "from", from.toString(), "reason", "球管更换"));
    }

    Visitor.Answer enter(Map<String, Object> wish, String key) {
        var answer = desk.post(PATH, wish, key).expect(201);
        entered.add(answer.text("id"));
        return answer;
    }

    /** What was stopped goes on: other tests use the same house. */
    void letGoOn() {
        entered.forEach(id -> desk.post(PATH + "/" + id + "/end", null).expect(200));
    }
}
