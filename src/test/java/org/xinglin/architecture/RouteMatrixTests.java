package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Role;

/**
 * Every route, every role, and whose the thing is that the path names: who may gets in, who may not gets the exact
 * refusal, and somebody else's thing cannot be told from one that does not exist. What was asked and answered lies in
 * {@code target/route-matrix.txt}.
 */
@HostileTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteMatrixTests {
    private static final String NOBODYS = "00000000-0000-7000-8000-00000000dead";
    private static final String SIGN_IN = "401 web.sign-in-needed";
    private static final String NOT_YOU = "403 web.not-for-you";
    private static final String STALE = "403 web.stale-page";

    /** They end the session or move the clock: what is sent to them here must change nothing. */
    private static final Set<String> LEFT_ALONE = Set.of("/api/sign-out", "/api/demo/clock");

    /** A foreign thing's refusal, where it says more than that there is no such thing: no care, no post, no right. */
    private static final Set<String> CLOSED = Set.of("404 attendance.no-such-queue", NOT_YOU);

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    private final List<Route> routes = Route.all();
    private final List<String> told = new ArrayList<>();
    private Callers callers;

    @BeforeAll
    void plant() throws IOException {
        callers = new Callers(product, jdbc);
        jdbc.sql(Files.readString(Path.of("src/test/resources/access/planted.sql")))
                .update();
    }

    /** Anonymous and every role alone, before every route, with a thing that does not exist. */
    @Test
    void everyRoleGetsInOrIsToldWhyNot() {
        var roles = new LinkedHashMap<String, @Nullable Role>();
        roles.put("nobody", null);
        for (Role role : Role.values()) {
            roles.put(role.name(), role);
        }
        var offences = new ArrayList<String>();
        for (Route route : routes) {
            roles.forEach((name, role) -> {
                String body =
                        LEFT_ALONE.contains(route.path()) ? "[" : route.body().orElse(null);
                if (route.path().equals("/api/sign-out")) {
                    return;
                }
                Knock.Answer answer = ask(callers.stranger(role), route, NOBODYS, body, Knock.TOKEN);
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
                    String answer = callers.stranger(role)
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

    @Test
    void everyPlaceHasAnExample() {
        Map<String, Place> listed = Place.listed();
        assertThat(routes.stream()
                        .flatMap(r -> r.place().stream())
                        .distinct()
                        .filter(p -> !Place.known(p, listed, jdbc)))
                .as("say in src/test/resources/access/places.txt whose these are")
                .isEmpty();
    }

    /** Looking first, then what strangers try, then what those do whose it is. */
    @Test
    void whoseItIsDecides() throws IOException {
        var offences = new ArrayList<String>();
        var cells = new ArrayList<Cell>();
        Map<String, Place> listed = Place.listed();
        for (Route route : routes) {
            route.place().ifPresent(p -> {
                Place place = listed.containsKey(p)
                        ? listed.get(p)
                        : Place.byNoun(p, jdbc).orElse(null);
                if (place != null && !place.isPublic() && route.roles() != null) {
                    List<Cell> asked = cells(route, place);
                    cells.addAll(asked);
                    if (asked.isEmpty()) {
                        offences.add(route + " nothing in " + place.table() + ": plant one in access/planted.sql");
                    }
                }
            });
        }
        for (Cell.Step step : Cell.Step.values()) {
            cells.stream().filter(c -> c.step() == step).forEach(cell -> {
                String offence = judge(cell);
                if (!offence.isEmpty()) {
                    offences.add(cell + offence);
                }
            });
        }
        Files.write(Path.of("target/route-matrix.txt"), told);
        assertThat(cells).hasSizeGreaterThan(200);
        assertThat(offences).isEmpty();
    }

    /** One question of the matrix. */
    private record Cell(Route route, String who, boolean mine, Place.Example thing, Knock caller) {
        enum Step {
            LOOKS,
            STRANGERS,
            OWNERS
        }

        Step step() {
            return !route.changes() ? Step.LOOKS : mine ? Step.OWNERS : Step.STRANGERS;
        }

        @Override
        public String toString() {
            return "%-75s %-28s ".formatted(route, who);
        }
    }

    private static Knock.Answer ask(
            Knock caller, Route route, String id, @Nullable String body, @Nullable String token) {
        return route.takesFiles()
                ? caller.ask(route.method(), route.address(id), "--b--\r\n", token, "multipart/form-data; boundary=b")
                : caller.ask(route.method(), route.address(id), body, token, "application/json");
    }

    private String judge(Cell cell) {
        Route route = cell.route();
        String body = route.body().orElse(null);
        Knock.Answer none = ask(cell.caller(), route, NOBODYS, body, Knock.TOKEN);
        Knock.Answer answer = ask(cell.caller(), route, cell.thing().id(), body, Knock.TOKEN);
        boolean blind = answer.brief().equals(none.brief()) && none.status() == 422
                || route.namesMore() && answer.status() == 404;
        told.add(cell + answer.brief() + (blind ? " (decided by the body)" : ""));
        if (answer.status() >= 500 || none.status() >= 500) {
            return "→ a failure: " + answer.brief() + " / " + none.brief();
        }
        if (none.good() && route.method().name().equals("GET")) {
            return "→ something for nothing: " + none.brief();
        }
        if (cell.mine()) {
            boolean refusedAsForeign = !blind && answer.brief().equals(none.brief())
                    || Set.of(SIGN_IN, NOT_YOU).contains(answer.brief());
            boolean looks = !route.changes() && !answer.good() && answer.status() != 409 && !blind;
            return (refusedAsForeign || looks) && !Exceptions.allow(route, cell.who(), answer.brief())
                    ? "→ refused: " + answer.brief()
                    : "";
        }
        boolean closed = !answer.good() && (answer.brief().equals(none.brief()) || CLOSED.contains(answer.brief()));
        return closed || Exceptions.allow(route, cell.who(), answer.brief())
                ? ""
                : "→ " + answer.brief() + ", none: " + none.brief();
    }

    private List<Cell> cells(Route route, Place place) {
        var cells = new ArrayList<Cell>();
        List<Place.Example> examples = place.examples(jdbc, 2);
        for (Place.Example thing : examples) {
            if (route.letsIn(Role.PATIENT)) {
                cells.add(new Cell(route, "foreign patient", false, thing, callers.stranger(Role.PATIENT)));
                if (thing.patient() != null) {
                    cells.add(new Cell(
                            route, "own patient", true, thing, callers.as(thing.patient(), Role.PATIENT, null)));
                    callers.guardian(thing.patient())
                            .ifPresent(g -> cells.add(
                                    new Cell(route, "guardian", true, thing, callers.as(g, Role.PATIENT, null))));
                }
            }
            if (route.letsIn(Role.DOCTOR)) {
                cells.add(new Cell(route, "doctor of nowhere", false, thing, callers.stranger(Role.DOCTOR)));
                cells.add(new Cell(route, "foreign doctor", false, thing, callers.foreignDoctor(thing)));
                if (thing.practitioner() != null) {
                    cells.add(new Cell(
                            route,
                            "own doctor",
                            true,
                            thing,
                            callers.as(thing.practitioner(), Role.DOCTOR, thing.institution())));
                }
            }
            if (route.letsIn(Role.ADMINISTRATOR)) {
                cells.add(new Cell(
                        route, "administrator of nowhere", false, thing, callers.stranger(Role.ADMINISTRATOR)));
                cells.add(new Cell(route, "foreign administrator", false, thing, callers.foreignAdministrator(thing)));
                if (thing.institution() != null) {
                    cells.add(new Cell(
                            route, "own administrator", true, thing, callers.administrator(thing.institution())));
                }
            }
        }
        return cells;
    }
}
