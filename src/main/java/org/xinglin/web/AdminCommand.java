package org.xinglin.web;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes those who run the installation. */
@Command(name = "admin", mixinStandardHelpOptions = true, description = "Make the accounts of operators.")
final class AdminCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec command = Start.known(spec);
        throw new ParameterException(
                command.commandLine(), "What to do with operators? There is 'admin create --user-name=<name>'.");
    }
}
