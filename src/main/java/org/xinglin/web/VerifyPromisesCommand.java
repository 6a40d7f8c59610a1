package org.xinglin.web;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.xinglin.commitment.LedgerCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proves that the promise ledger is whole; ends with 2 when something is wrong. */
@Command(
        name = "verify-promises",
        mixinStandardHelpOptions = true,
        description =
                "Prove that nobody altered the promise ledger; run 'audit verify' too, which proves the log it rests on.")
final class VerifyPromisesCommand implements Callable<Integer> {
    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    VerifyPromisesCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        try (var context = start.quietly(spec, "--xinglin.demo.plant=false")) {
            LedgerCheck.Report report = context.getBean(LedgerCheck.class).verify();
            System.out.printf(
                    "%,d entries, %,d altered, %,d gone: %s%n",
                    report.entries(),
                    report.altered(),
                    report.gone(),
                    report.whole() ? "the ledger is whole." : "the ledger was tampered with.");
            return report.whole() ? 0 : 2;
        }
    }
}
