package org.xinglin.web;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings the database to this version's schema. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "Bring the database to this version's schema.")
final class MigrateCommand implements Callable<Integer> {
    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    MigrateCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        try (var context = start.quietly(spec, "--xinglin.demo.plant=false")) {
            System.out.println("The schema is up to date.");
            return context.isActive() ? 0 : 1;
        }
    }
}
