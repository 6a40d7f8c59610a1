package org.xinglin.web;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The operator's commands; without a command the product serves. */
@Command(
        name = "xinglin",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLine.Version.class,
        description = "Xinglin, the open Internet hospital.",
        footer = {
            "",
            "Settings of the product follow as --name=value, such as --server.port=8081.",
            "XINGLIN_DATABASE_URL names a PostgreSQL to use instead of the embedded one."
        },
        synopsisSubcommandLabel =
                "[serve | migrate | admin create | demo | codes import | retention | verify-log | verify-promises | rotate-keys | backup | restore]")
public final class CommandLine implements Callable<Integer> {
    /** The process goes on; it ends when the product is stopped. */
    static final int SERVING = -1;

    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    private static final String SOCKET_BUFFER = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    private CommandLine(Start start) {
        this.start = start;
    }

    /** Runs a command and ends the process with its exit code, unless it serves. */
    public static void run(Class<?> product, String[] arguments) {
        giveVirtualThreadsCarriers();
        keepSocketsSmall();
        int exit = of(new Start(product)).execute(arguments);
        if (exit != SERVING) {
            System.exit(exit);
        }
    }

    /**
     * A virtual thread that loads a class keeps its carrier while it waits for the jar's lock. With a carrier per core, two
     * such threads stop a server of two cores for good when the lock's holder has no carrier left to go on with: seen at
     * the first page after a start. {@link WarmUp} loads what every request needs one by one; these are for the rest. Many
     * more cost: with 256 a booking took two and a half times the processor's time. Must be said before the first virtual
     * thread; an operator's own value stands.
     */
    private static void giveVirtualThreadsCarriers() {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, "16");
        }
    }

    /** The web server's three buffers of each open WebSocket, read once when its classes load. */
    private static void keepSocketsSmall() {
        if (System.getProperty(SOCKET_BUFFER) == null) {
            System.setProperty(SOCKET_BUFFER, "2048");
        }
    }

    private static picocli.CommandLine of(Start start) {
        return new picocli.CommandLine(new CommandLine(start))
                .addSubcommand(
                        "audit",
                        new picocli.CommandLine(new AuditCommand())
                                .addSubcommand("verify", new VerifyLogCommand(start)))
                .addSubcommand("serve", new ServeCommand(start))
                .addSubcommand("migrate", new MigrateCommand(start))
                .addSubcommand("demo", new DemoCommand(start))
                .addSubcommand("backup", new BackupCommand(start))
                .addSubcommand("restore", new RestoreCommand(start))
                .addSubcommand("retention", new RetentionCommand(start))
                .addSubcommand("verify-log", new VerifyLogCommand(start))
                .addSubcommand("verify-promises", new VerifyPromisesCommand(start))
                .addSubcommand("rotate-keys", new RotateKeysCommand(start))
                .addSubcommand(
                        "admin",
                        new picocli.CommandLine(new AdminCommand()).addSubcommand("create", new AdminCreate(start)))
                .addSubcommand(
                        "codes",
                        new picocli.CommandLine(new CodesCommand()).addSubcommand("import", new CodesImport(start)))
                // Settings of the product are no options of ours; Start tells them from typing errors.
                .setUnmatchedArgumentsAllowed(true)
                .setParameterExceptionHandler((wrong, arguments) -> {
                    System.err.println(wrong.getMessage() + " See --help.");
                    return wrong.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    System.err.println(Failures.sentence(failure));
                    return 1;
                });
    }

    @Override
    public Integer call() {
        start.serve(spec);
        return SERVING;
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
