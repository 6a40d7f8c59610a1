package org.xinglin.web;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.xinglin.database.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes a backup of the embedded database, also while the product serves. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copy the embedded database while the product serves.",
        footer = {
            "",
            "Serve with --xinglin.database.archive=<directory> to keep the log as well: then a backup can be brought",
            "forward to any moment after it, see 'restore'. Keep both on another disk than the data. The keys of the",
            "installation (xinglin.identity.data-key, xinglin.signature.master-key) are not in it: keep them apart, for",
            "without them nobody can read it."
        })
final class BackupCommand implements Callable<Integer> {
    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--to", required = true, description = "A new directory for the backup.")
    @Nullable
    Path to;

    BackupCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        Backup.Taken taken = Backup.take(start.settings(spec), Objects.requireNonNull(to));
        System.out.printf(
                "Backed up %,d files, %,d MB, to %s; it holds everything committed before %s.%n",
                taken.files(), taken.bytes() >> 20, taken.place(), taken.at());
        return 0;
    }
}
