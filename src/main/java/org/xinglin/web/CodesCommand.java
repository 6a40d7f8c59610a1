package org.xinglin.web;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Loads official code tables. */
@Command(name = "codes", mixinStandardHelpOptions = true, description = "Load official code tables.")
final class CodesCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec command = Start.known(spec);
        throw new ParameterException(command.commandLine(), "What to do with codes? There is 'codes import <file>'.");
    }
}
