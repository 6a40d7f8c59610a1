package org.xinglin.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs the checks need beside Java: found on the path, else installed from Debian's packages when we are root. */
public final class Packages {
    private Packages() {}

    /** Stops with one sentence when the program is neither there nor to be had; a check is never skipped for it. */
    public static void require(String program, String debianPackage) {
        if (program(program).isEmpty() && mayInstall()) {
            install(debianPackage);
        }
        if (program(program).isEmpty()) {
            throw new AssertionError(
                    "This check needs %s (Debian: apt-get install %s).".formatted(program, debianPackage));
        }
    }

    static Optional<Path> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(d -> Path.of(d, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean mayInstall() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    static void install(String... packages) {
        run(List.of("apt-get", "update", "-qq"));
        run(Stream.concat(Stream.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"), Stream.of(packages))
                .toList());
    }

    private static void run(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            process.start().waitFor(10, TimeUnit.MINUTES);
        } catch (IOException e) {
            System.out.println("could not run " + String.join(" ", command) + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
