package org.xinglin.web;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.xinglin.vault.KeyRotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Changes the keys that guard resident ids, phones and other secrets, while the product serves. */
@Command(
        name = "rotate-keys",
        mixinStandardHelpOptions = true,
        description = {
            "Seal resident ids, phones and other secrets with new keys, and find them by new digests; nodes go on serving.",
            "After a change of xinglin.identity.data-key give the one before as xinglin.identity.former-data-key."
        })
final class RotateKeysCommand implements Callable<Integer> {
    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    RotateKeysCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        try (var context = start.quietly(spec, "--xinglin.demo.plant=false")) {
            context.getBean(KeyRotation.class).rotate(System.out);
            return 0;
        }
    }
}
