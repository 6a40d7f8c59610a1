package org.xinglin.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.xinglin.kernel.Role;

/**
 * One line of {@code routes.txt}.
 *
 * @param roles who may call it; null for anybody, empty for whoever is signed in
 */
record Route(
        HttpMethod method,
        String path,
        @Nullable Set<Role> roles,
        @Nullable Operation operation) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** The routes of the API; the page and the error page show nobody's data. */
    static List<Route> all() {
        try {
            Map<String, Operation> operations =
                    Operation.all(Files.readString(Path.of("src/test/golden/openapi.json"))).stream()
                            .collect(Collectors.toMap(o -> o.method() + " " + o.path(), o -> o, (a, b) -> a));
            var all = new ArrayList<Route>();
            for (String line : Files.readAllLines(Path.of("src/test/golden/routes.txt"))) {
                String[] words = line.strip().split("\\s+");
                if (words.length > 2 && words[1].startsWith("/api/")) {
                    all.add(new Route(
                            HttpMethod.valueOf(words[0]),
                            words[1],
                            roles(Arrays.asList(words).subList(2, words.length)),
                            operations.get(words[0] + " " + words[1])));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Set<Role> roles(List<String> words) {
        return switch (words.getFirst()) {
            case "anyone" -> null;
            case "signed-in" -> Set.of();
            default ->
                words.stream().map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        };
    }

    boolean letsIn(@Nullable Role role) {
        return roles == null || role != null && (roles.isEmpty() || roles.contains(role));
    }

    boolean changes() {
        return method != HttpMethod.GET;
    }

    /** The path up to and with the first thing it names; empty when it names none. */
    Optional<String> place() {
        Matcher first = PLACE.matcher(path);
        return first.find() ? Optional.of(path.substring(0, first.end())) : Optional.empty();
    }

    /** The path with this thing named, whatever else it names made up, and the query it cannot do without. */
    String address(String id) {
        String address = PLACE.matcher(path).replaceFirst(Matcher.quoteReplacement(id));
        if (operation == null) {
            return PLACE.matcher(address).replaceAll(id);
        }
        for (var rest : operation.parameters("path").entrySet()) {
            address = address.replace("{" + rest.getKey() + "}", rest.getValue());
        }
        String query = operation.required("query").entrySet().stream()
                .map(q -> q.getKey() + "=" + q.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** Whether the path names a second thing, which is made up here. */
    boolean namesMore() {
        return path.indexOf('{') != path.lastIndexOf('{');
    }

    boolean takesFiles() {
        return operation != null && operation.takesFiles();
    }

    Optional<String> body() {
        return Optional.ofNullable(operation).flatMap(Operation::body).map(Object::toString);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
