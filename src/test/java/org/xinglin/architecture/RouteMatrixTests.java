package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.account.Actors;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Every route and every role alone: who may gets in, who may not gets the exact refusal, and nothing changes without the token. */
@HostileTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteMatrixTests {
    private static final String NOBODYS = "00000000-0000-7000-8000-00000000dead";
    private static final String SIGN_IN = "401 web.sign-in-needed";
    private static final String NOT_YOU = "403 web.not-for-you";
    private static final String STALE = "403 web.stale-page";

    /** They end the session or move the clock: what is sent to them here must change nothing. */
    private static final Set<String> LEFT_ALONE = Set.of("/api/sign-out", "/api/demo/clock");

    @Autowired
    ApplicationContext product;

    private final List<Route> routes = Route.all();
    private final Map<String, Knock> sessions = new HashMap<>();
    private Actors actors;

    @BeforeAll
    void actors() {
        actors = new Actors(product);
    }

    /** Anonymous and every role alone, before every route, with a thing that does not exist. */
    @Test
    void everyRoleGetsInOrIsToldWhyNot() {
        var callers = new LinkedHashMap<String, @Nullable Role>();
        callers.put("nobody", null);
        for (Role role : Role.values()) {
            callers.put(role.name(), role);
        }
        var offences = new ArrayList<String>();
        for (Route route : routes) {
            callers.forEach((name, role) -> {
                String body =
                        LEFT_ALONE.contains(route.path()) ? "[" : route.body().orElse(null);
                if (route.path().equals("/api/sign-out")) {
                    return;
                }
                Knock.Answer answer = ask(stranger(role), route, NOBODYS, body, Knock.TOKEN);
                String expected = route.letsIn(role) ? "let in" : role == null ? SIGN_IN : NOT_YOU;
                boolean right = route.letsIn(role)
                        ? answer.status() < 500
                                && !Set.of(SIGN_IN, NOT_YOU, STALE).contains(answer.brief())
                        : answer.brief().equals(expected);
                if (!right) {
                    offences.add(route + " " + name + " → " + answer.brief() + ", not " + expected);
                }
            });
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void whatChangesSomethingNeedsTheToken() {
        var offences = new ArrayList<String>();
        for (Route route : routes) {
            if (!route.changes() || route.path().startsWith("/api/payment-notifications/")) {
                continue;
            }
            for (@Nullable String token : new String[] {null, "", "forged"}) {
                for (Role role : Role.values()) {
                    String answer = stranger(role)
                            .ask(
                                    route.method(),
                                    route.address(NOBODYS),
                                    route.body().orElse(null),
                                    token,
                                    "application/json")
                            .brief();
                    if (!answer.equals(STALE)) {
                        offences.add(route + " " + role + " with token " + token + " → " + answer);
                    }
                }
            }
        }
        assertThat(offences).isEmpty();
    }

    private static Knock.Answer ask(
            Knock caller, Route route, String id, @Nullable String body, @Nullable String token) {
        return route.takesFiles()
                ? caller.ask(route.method(), route.address(id), "--b--\r\n", token, "multipart/form-data; boundary=b")
                : caller.ask(route.method(), route.address(id), body, token, "application/json");
    }

    /** Somebody with one role and nothing else: no patient of theirs, no post, an institution nobody knows. */
    private Knock stranger(@Nullable Role role) {
        return sessions.computeIfAbsent("stranger " + role, k -> {
            if (role == null) {
                return Knock.of(product, null);
            }
            PersonId person = role == Role.PATIENT ? actors.patient("生人") : actors.staff("生人", UUID.randomUUID(), role);
            return Knock.of(product, actors.session(person, role != Role.PATIENT));
        });
    }
}
