package org.xinglin.web;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.retention.Finding;
import org.xinglin.retention.Retention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the job that every night runs, or only tells what it would do; ends with 2 when a kind was left alone. */
@Command(
        name = "retention",
        mixinStandardHelpOptions = true,
        description = {
            "Delete what is past its time of keeping and tell what stays, kind by kind; every night does the same.",
            "Signed records and the log are told but never deleted: their end is somebody's decision."
        })
final class RetentionCommand implements Callable<Integer> {
    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--dry-run", description = "Tell, and delete nothing.")
    boolean dry;

    RetentionCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        try (var context = start.quietly(spec, "--xinglin.demo.plant=false")) {
            List<Finding> findings = context.getBean(Retention.class).run(dry);
            System.out.printf("%-20s %-8s %-11s %10s %10s %10s%n", "kind", "rule", "before", "stay", "due", "deleted");
            findings.forEach(RetentionCommand::say);
            boolean whole = findings.stream().allMatch(f -> f.failure() == null);
            System.out.println(
                    !whole
                            ? "Some were left alone: see the log."
                            : dry ? "Nothing was deleted: this was a dry run." : "What had to stay is there.");
            return whole ? 0 : 2;
        }
    }

    private static void say(Finding finding) {
        System.out.printf(
                "%-20s %-8s %-11s %,10d %,10d %,10d%s%n",
                finding.kind(),
                finding.rule(),
                ChinaTime.dateOf(finding.border()),
                finding.staying(),
                finding.due(),
                finding.deleted(),
                finding.failure() != null
                        ? "  left alone: " + finding.failure()
                        : finding.decision() && finding.due() > 0 ? "  wait for a decision" : "");
    }
}
