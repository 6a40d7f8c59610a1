package org.xinglin.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.xinglin.account.Operators;
import org.xinglin.kernel.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes an operator's account, the first one of an empty database above all. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        description = {
            "Make the account of an operator, who signs in at /work/sign-in. Without a file a password is drawn",
            "and told once. With the embedded database the product must not be serving meanwhile."
        })
final class AdminCreate implements Callable<Integer> {
    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--user-name", required = true, description = "What the operator signs in with.")
    @Nullable
    String userName;

    @Option(names = "--name", description = "The operator's name (default: ${DEFAULT-VALUE}).")
    String name = "平台运维";

    /** A password on the command line would stand in the list of processes. */
    @Option(names = "--password-file", description = "A file with the password in its first line.")
    @Nullable
    Path passwordFile;

    AdminCreate(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        String given = passwordFile == null ? null : firstLine(passwordFile);
        try (var context = start.quietly(spec, "--xinglin.demo.plant=false")) {
            String user = Objects.requireNonNull(userName);
            String password = context.getBean(Operators.class).create(user, name, given);
            System.out.println("The operator '" + user.strip() + "' can sign in at /work/sign-in.");
            if (given == null) {
                System.out.println("Password, told this once: " + password);
            }
            return 0;
        }
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst().orElse("");
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new CannotStart("There is no readable file " + file + ".");
        }
    }
}
