package org.xinglin.web;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the product. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve the product (the default).")
final class ServeCommand implements Callable<Integer> {
    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--port", description = "The port to listen on (default: 8080).")
    @Nullable
    Integer port;

    ServeCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        String[] own = port == null ? new String[0] : new String[] {"--server.port=" + port};
        start.serve(spec, own);
        return CommandLine.SERVING;
    }
}
