package org.xinglin.web;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plants the demo region. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Plant the demo region into an empty database.")
final class DemoCommand implements Callable<Integer> {
    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--seed", description = "The number the region grows from (default: ${DEFAULT-VALUE}).")
    long seed = 20261122;

    @Option(names = "--size", description = "How large: small (default).")
    String size = "small";

    DemoCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        try (var context = start.quietly(
                spec,
                "--xinglin.mode=demo",
                "--xinglin.demo.plant=true",
                "--xinglin.demo.seed=" + seed,
                "--xinglin.demo.size=" + size)) {
            System.out.println("The demo region is planted.");
            return context.isActive() ? 0 : 1;
        }
    }
}
