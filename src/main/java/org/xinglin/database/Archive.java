package org.xinglin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.xinglin.kernel.CannotStart;

/** A directory of finished stretches of the write-ahead log, in the words of PostgreSQL's own commands. */
record Archive(Path directory) {
    static Archive of(Path directory) {
        Path place = directory.toAbsolutePath().normalize();
        // The path stands inside two shells' quotes.
        if (place.toString().matches(".*['\"`$\\\\].*")) {
            throw new CannotStart("The archive's path may not hold quotes, $ or \\: " + place);
        }
        return new Archive(place);
    }

    /**
     * What makes a server keep its log here. A stretch is under its own name only once it is whole and on the disk; one that
     * is offered again after a crash is taken for kept only if it is the same.
     */
    Map<String, String> keeping() {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String kept = "\"" + directory + "/%f\"";
        String partial = "\"" + directory + "/.%f\"";
        return Map.of(
                "archive_mode", "on",
                "archive_timeout", "60",
                "archive_command",
                        "'if test -f " + kept + "; then cmp -s \"%p\" " + kept + "; else cp \"%p\" " + partial
                                + " && sync " + partial + " && mv " + partial + " " + kept + "; fi'");
    }

    /** The command that fetches a stretch back. */
    String fetching() {
        return "cp \"" + directory + "/%f\" \"%p\"";
    }
}
