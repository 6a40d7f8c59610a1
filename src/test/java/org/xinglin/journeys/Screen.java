package org.xinglin.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinglin.testing.Tab;

/** A screen: its name, who looks at it (nobody when empty), its route, where it is, and whether a refusal is meant. */
record Screen(String name, String persona, String route, String address, boolean refused) {
    private static final Pattern LOOK_UP = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern PATH = Pattern.compile("path: '([^']+)'|\\bown\\('([^']+)'");

    /** The screens of {@code screens.txt}. */
    static List<Screen> all() {
        return text("screens.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Screen(
                        cells[0].strip().replace("!", ""),
                        cells[1].strip().replace("-", ""),
                        cells[2].strip(),
                        cells[3].strip(),
                        cells[0].startsWith("!")))
                .toList();
    }

    /** Every path that the UI routes: the shell's own and the features'. */
    static Set<String> routes() {
        var routes = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("ui/src"))) {
            for (Path source : sources.filter(Screen::routing).toList()) {
                Matcher matcher = PATH.matcher(Files.readString(source));
                while (matcher.find()) {
                    routes.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return routes;
    }

    private static boolean routing(Path source) {
        return source.endsWith("app/router.tsx") || source.endsWith("routes.tsx");
    }

    /** The address with ids of the region in it. */
    String found(Tab tab) {
        String path = address;
        for (Matcher m = LOOK_UP.matcher(path); m.find(); m = LOOK_UP.matcher(path)) {
            path = m.replaceFirst(Matcher.quoteReplacement((String) tab.page().evaluate(text("find.js"), m.group(1))));
        }
        return path;
    }

    /** A file of {@code src/test/resources/screens}; what runs in the page loses its head line. */
    static String text(String name) {
        try (var in = Screen.class.getResourceAsStream("/screens/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return name.endsWith(".js") ? text.substring(text.indexOf('\n') + 1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
