package org.xinglin.web;

import org.springframework.boot.SpringApplication;

/** The operator's commands. */
public final class CommandLine {
    private CommandLine() {}

    public static void run(Class<?> product, String[] arguments) {
        SpringApplication.run(product, arguments);
    }
}
