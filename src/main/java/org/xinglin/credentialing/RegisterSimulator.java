package org.xinglin.credentialing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.SimulatorServer;
import org.xinglin.kernel.SimulatorServer.Reply;
import org.xinglin.kernel.SimulatorServer.Request;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for the national register: knows a dozen invented doctors, and forgets whom it is told to. */
@Component
final class RegisterSimulator implements AutoCloseable {
    private static final int VALID_DAYS_BACK = 1_000;
    private final JsonMapper json;
    private final Clock clock;
    private final List<Map<String, Object>> doctors = doctors();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();
    private final @Nullable SimulatorServer server;

    RegisterSimulator(CredentialingSettings settings, Installation installation, JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
        boolean needed = settings.registerGateway() == null;
        if (needed) {
            installation.requireMayUse("register", "xinglin.credentialing.register-gateway");
        }
        this.server = needed ? SimulatorServer.start("register", 0).on("POST", "/physicians", this::find) : null;
    }

    SimulatorServer server() {
        if (server == null) {
            throw new IllegalStateException("the register is the real one");
        }
        return server;
    }

    URI address() {
        return server().address();
    }

    /** From now on the register knows this certificate no more. */
    void revoke(String certificate) {
        revoked.add(certificate);
    }

    private Reply find(Request request) {
        JsonNode asked = json.readTree(request.text());
        String certificate = asked.path("certificate").asString("");
        return doctors.stream()
                .filter(d -> certificate.equals(d.get("certificate"))
                        && asked.path("name").asString("").equals(d.get("name"))
                        && !Boolean.TRUE.equals(d.get("revoked"))
                        && !revoked.contains(certificate))
                .findFirst()
                .map(d -> Reply.json(200, json.writeValueAsString(Map.of("result", "FOUND", "physician", entry(d)))))
                .orElse(Reply.json(200, "{\"result\":\"UNKNOWN\"}"));
    }

    private Map<String, Object> entry(Map<String, Object> doctor) {
        LocalDate today = ChinaTime.dateOf(clock.instant());
        var entry = new LinkedHashMap<>(doctor);
        entry.remove("practisingDays");
        entry.remove("validDays");
        entry.put("practisingSince", days(doctor, "practisingDays", today));
        entry.put("validFrom", today.minusDays(VALID_DAYS_BACK).toString());
        entry.put("validTo", days(doctor, "validDays", today));
        return entry;
    }

    private static String days(Map<String, Object> doctor, String field, LocalDate today) {
        return doctor.get(field) instanceof Number days
                ? today.plusDays(days.longValue()).toString()
                : "";
    }

    private static List<Map<String, Object>> doctors() {
        try (InputStream in = new ClassPathResource("credentialing/register.yaml").getInputStream()) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
