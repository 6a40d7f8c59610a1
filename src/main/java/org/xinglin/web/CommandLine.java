package org.xinglin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The operator's commands; without a command the product serves. */
@Command(
        name = "xinglin",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLine.Version.class,
        description = "Xinglin, the open Internet hospital.",
        synopsisSubcommandLabel = "[serve | migrate | demo]")
public final class CommandLine implements Callable<Integer> {
    private final Class<?> product;

    private CommandLine(Class<?> product) {
        this.product = product;
    }

    /** Runs a command and ends the process with its exit code, unless it serves. */
    public static void run(Class<?> product, String[] arguments) {
        var root = new CommandLine(product);
        var line = new picocli.CommandLine(root)
                .addSubcommand("serve", root.new Serve())
                .addSubcommand("migrate", root.new Migrate())
                .addSubcommand("demo", root.new Demo());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            System.err.println(Failures.sentence(failure));
            return 1;
        });
        int exit = line.execute(arguments);
        if (exit != SERVING) {
            System.exit(exit);
        }
    }

    private static final int SERVING = -1;
    /** Settings of the product are given as {@code --name=value} and go through to it. */
    private static final Pattern SETTING = Pattern.compile("--[a-z][a-z0-9.-]*(=.*)?");

    @Spec
    @Nullable
    CommandSpec spec;

    @Unmatched
    List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        return serve(settings);
    }

    private int serve(List<String> settings) {
        for (String setting : settings) {
            if (!SETTING.matcher(setting).matches()) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(), "There is no command or option '" + setting + "'.");
            }
        }
        start(settings);
        return SERVING;
    }

    private ConfigurableApplicationContext start(List<String> settings) {
        var application = new SpringApplication(product);
        application.setLogStartupInfo(false);
        return application.run(settings.toArray(String[]::new));
    }

    /** A context for a command: everything but an open port and the timers' work on somebody else's region. */
    private ConfigurableApplicationContext startQuietly(String... settings) {
        var all = new ArrayList<>(List.of("--server.port=-1", "--xinglin.demo.plant=false"));
        all.addAll(List.of(settings));
        return start(all);
    }

    /** Serves the product. */
    @Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve the product (the default).")
    final class Serve implements Callable<Integer> {
        @Option(names = "--port", description = "The port to listen on (default: 8080).")
        @Nullable
        Integer port;

        @Unmatched
        List<String> settings = new ArrayList<>();

        @Override
        public Integer call() {
            var all = new ArrayList<>(settings);
            if (port != null) {
                all.add("--server.port=" + port);
            }
            return serve(all);
        }
    }

    /** Brings the database to this version's schema. */
    @Command(
            name = "migrate",
            mixinStandardHelpOptions = true,
            description = "Bring the database to this version's schema.")
    final class Migrate implements Callable<Integer> {
        @Override
        public Integer call() {
            try (var context = startQuietly()) {
                System.out.println("The schema is up to date.");
                return context.isActive() ? 0 : 1;
            }
        }
    }

    /** Plants the demo region. */
    @Command(
            name = "demo",
            mixinStandardHelpOptions = true,
            description = "Plant the demo region into an empty database.")
    final class Demo implements Callable<Integer> {
        @Option(names = "--seed", description = "The number the region grows from (default: ${DEFAULT-VALUE}).")
        long seed = 20261122;

        @Option(names = "--size", description = "How large: small (default).")
        String size = "small";

        @Override
        public Integer call() {
            var settings = List.of(
                    "--server.port=-1",
                    "--xinglin.mode=demo",
                    "--xinglin.demo.plant=true",
                    "--xinglin.demo.seed=" + seed,
                    "--xinglin.demo.size=" + size);
            try (var context = start(settings)) {
                System.out.println("The demo region is planted.");
                return context.isActive() ? 0 : 1;
            }
        }
    }

    /** The version in the jar's manifest. */
    static final class Version implements picocli.CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandLine.class.getPackage().getImplementationVersion();
            return new String[] {"Xinglin " + (version == null ? "(development)" : version)};
        }
    }
}
