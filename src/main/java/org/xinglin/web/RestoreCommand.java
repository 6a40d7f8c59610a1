package org.xinglin.web;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.xinglin.database.Restoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes data of a backup in a new directory. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Make data of a backup, in a new directory named by --xinglin.database.directory.",
        footer = {
            "",
            "With --xinglin.database.archive=<directory> the log kept there brings the data forward, to the moment of --until",
            "or as far as it reaches. The backup itself stays as it is."
        })
final class RestoreCommand implements Callable<Integer> {
    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--from", required = true, description = "The directory of the backup.")
    @Nullable
    Path from;

    @Option(
            names = "--until",
            converter = Moment.class,
            description = "The last moment to hold, such as 2026-11-22T07:30:00+08:00.")
    @Nullable
    Instant until;

    RestoreCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        Instant newest = Restoring.restore(start.settings(spec), Objects.requireNonNull(from), until);
        System.out.println(
                newest == null
                        ? "Restored to the end of the backup."
                        : "Restored; the newest transaction is of " + newest + ".");
        return 0;
    }

    /** Wants the offset said, since a moment without one means another in every zone. */
    static final class Moment implements picocli.CommandLine.ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            return OffsetDateTime.parse(text).toInstant();
        }
    }
}
