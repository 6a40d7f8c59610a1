package org.xinglin.web;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Starts the product for a command, with the settings that followed the command. */
final class Start {
    private static final Pattern SETTING = Pattern.compile("--[a-z][A-Za-z0-9._\\[\\]-]*=.*", Pattern.DOTALL);

    private final Class<?> product;

    Start(Class<?> product) {
        this.product = product;
    }

    /** Serves until the process is stopped. */
    void serve(@Nullable CommandSpec command, String... own) {
        requireFreePort(settings(command, own));
        ConfigurableApplicationContext context = start(product, command, own);
        if (context instanceof WebServerApplicationContext serving && serving.getWebServer() != null) {
            WarmUp.of(serving.getWebServer().getPort(), tls(context));
        }
    }

    private static boolean tls(ConfigurableApplicationContext context) {
        Ssl ssl = context.getBean(ServerProperties.class).getSsl();
        return ssl != null && Ssl.isEnabled(ssl);
    }

    /** Everything but an open port; close it when the work is done. */
    ConfigurableApplicationContext quietly(@Nullable CommandSpec command, String... own) {
        var all = new ArrayList<>(List.of(own));
        all.add("--server.port=-1");
        return start(product, command, all.toArray(String[]::new));
    }

    /** A part of the product alone, each thing made when it is asked for: without pages, timers and listeners. */
    ConfigurableApplicationContext part(Class<?> part, @Nullable CommandSpec command) {
        return start(
                part, command, "--spring.main.lazy-initialization=true", "--spring.main.web-application-type=none");
    }

    /** The settings alone, for a command that works on the data without the rest of the product. */
    Environment settings(@Nullable CommandSpec command, String... own) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(
                        arguments(command, own).toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    /** Known before a database is started and a region planted for nothing. */
    private static void requireFreePort(Environment settings) {
        int port = settings.getProperty("server.port", Integer.class, 0);
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(settings.getProperty("server.address", "0.0.0.0"), Math.max(port, 0)));
        } catch (BindException e) {
            throw new PortInUseException(port, e);
        } catch (IOException e) {
            // An address that cannot be bound at all is the web server's to name.
            return;
        }
    }

    private static ConfigurableApplicationContext start(Class<?> source, @Nullable CommandSpec command, String... own) {
        var application = new SpringApplication(source);
        application.setLogStartupInfo(false);
        return application.run(arguments(command, own).toArray(String[]::new));
    }

    /** What the command needs ({@code own}) stands, whatever the operator wrote for it. */
    private static List<String> arguments(@Nullable CommandSpec command, String... own) {
        picocli.CommandLine line = known(command).commandLine();
        var settings = new ArrayList<>(List.of(own));
        for (String argument : line.getUnmatchedArguments()) {
            if (!SETTING.matcher(argument).matches()) {
                throw new ParameterException(line, "There is no command or option '" + argument + "'.");
            }
            String name = argument.substring(0, argument.indexOf('=') + 1);
            if (Stream.of(own).noneMatch(o -> o.startsWith(name))) {
                settings.add(argument);
            }
        }
        return settings;
    }

    /** The library fills it in before it runs a command. */
    static CommandSpec known(@Nullable CommandSpec command) {
        return Objects.requireNonNull(command);
    }
}
