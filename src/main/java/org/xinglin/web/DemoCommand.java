package org.xinglin.web;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plants the demo region. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Plant the demo region into an empty database.",
        footer = {
            "",
            "small  3 hospitals, 120 doctors, 500 patients with histories; two weeks of slots.",
            "large  the same, and around it 117 hospitals in 17 provinces, one of them with 49 departments and",
            "       1,200 doctors; 10,000 doctors and 100,000 patients in all, more than 1,000,000 slots.",
            "",
            "One seed and one day always give one region. Sessions roll forward with the clock while the product serves."
        })
final class DemoCommand implements Callable<Integer> {
    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--seed", description = "The number the region grows from (default: ${DEFAULT-VALUE}).")
    long seed = 20261122;

    @Option(names = "--size", description = "How large: small or large (default: ${DEFAULT-VALUE}).")
    Size size = Size.small;

    /** As typed; what each holds is the demo's own affair. */
    enum Size {
        small,
        large
    }

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
