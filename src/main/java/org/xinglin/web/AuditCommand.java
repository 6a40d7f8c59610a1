package org.xinglin.web;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an operator does with the log of access. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Prove the log of access.")
final class AuditCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec command = Start.known(spec);
        throw new ParameterException(command.commandLine(), "What to do with the log? There is 'audit verify'.");
    }
}
