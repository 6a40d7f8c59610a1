package org.xinglin.web;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.xinglin.audit.AuditChain;
import org.xinglin.audit.ChainFlaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proves that the log is whole, or tells where it is not; ends with 2 when something is wrong. */
@Command(
        name = "verify-log",
        mixinStandardHelpOptions = true,
        description = "Prove that nobody altered the log of access since it was sealed and stamped, or tell where.")
final class VerifyLogCommand implements Callable<Integer> {
    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    VerifyLogCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        try (var context = start.quietly(spec, "--xinglin.demo.plant=false")) {
            long begun = System.nanoTime();
            AuditChain.Report report = context.getBean(AuditChain.class).verify();
            double seconds = Math.max((System.nanoTime() - begun) / 1e9, 0.001);
            report.flaws().forEach(flaw -> System.out.println(said(flaw)));
            System.out.printf(
                    "%,d sealed entries and %,d daily receipts in %.1f s (%,.0f entries/s): %s%n",
                    report.entries(),
                    report.receipts(),
                    seconds,
                    report.entries() / seconds,
                    report.whole() ? "the log is whole." : report.flaws().size() + " flaws.");
            return report.whole() ? 0 : 2;
        }
    }

    private static String said(ChainFlaw flaw) {
        return switch (flaw) {
            case ChainFlaw.Altered f ->
                "Position %d: entry %d is not what was sealed.".formatted(f.position(), f.entry());
            case ChainFlaw.EntryMissing f -> "Position %d: entry %d is gone.".formatted(f.position(), f.entry());
            case ChainFlaw.SealsMissing f -> "Positions %d to %d: the seals are gone.".formatted(f.from(), f.to());
            case ChainFlaw.Unsealed f -> "Entry %d of %s was never sealed.".formatted(f.entry(), f.at());
            case ChainFlaw.Rewritten f ->
                "Positions %d to %d: written anew, the receipt of %s vouches for another chain."
                        .formatted(f.intactUntil() + 1, f.position(), f.day());
            case ChainFlaw.ReceiptUnsound f ->
                "Receipt %d of %s: its time stamp vouches for something else.".formatted(f.number(), f.day());
            case ChainFlaw.ReceiptMissing f -> "Receipt %d is gone.".formatted(f.number());
        };
    }
}
