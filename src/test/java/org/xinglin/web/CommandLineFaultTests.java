package org.xinglin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.testing.Child;

/** The operator's commands as an operator types them; what goes wrong is one sentence, never a stack trace. */
class CommandLineFaultTests {
    @TempDir
    Path place;

    @Test
    void everyCommandExplainsItself() {
        for (String command : List.of(
                "",
                "serve",
                "migrate",
                "admin",
                "admin create",
                "retention",
                "demo",
                "codes",
                "codes import",
                "verify-log",
                "backup",
                "restore")) {
            var arguments = new ArrayList<>(command.isEmpty() ? List.<String>of() : List.of(command.split(" ")));
            arguments.add("--help");
            try (Child child = run(arguments.toArray(String[]::new))) {
                assertThat(child.awaitExit()).as(child.console()).isZero();
                assertThat(child.console()).startsWith("Usage: xinglin").contains(command);
            }
        }
    }

    @Test
    void aTypingErrorIsNamed() {
        assertSentence(2, "There is no command or option 'sreve'. See --help.", "sreve");
        assertSentence(2, "There is no command or option '--prot'. See --help.", "serve", "--prot", "8081");
        assertSentence(1, "There is no readable file nowhere.csv.", "codes", "import", "nowhere.csv");
    }

    @Test
    void anUnreachableDatabaseIsNamed() {
        assertSentence(
                1,
                "The database cannot be reached: check XINGLIN_DATABASE_URL and that the server is running.",
                "serve",
                "--xinglin.database.url=postgresql://xinglin:secret@localhost:1/xinglin");
    }

    @Test
    void productionNamesTheSettingItMisses() {
        String nowhere = "--xinglin.database.directory=" + place.resolve("production");
        String key = "--xinglin.identity.data-key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
        assertSentence(
                1,
                "Production needs xinglin.identity.data-key: 32 random bytes in base64.",
                "serve",
                "--server.port=0",
                "--xinglin.mode=production",
                nowhere);
        assertSentence(
                1,
                "Production does not use the simulator 'real-name' unasked: set xinglin.identity.real-name-gateway,"
                        + " or name 'real-name' in xinglin.simulators.",
                "serve",
                "--server.port=0",
                "--xinglin.mode=production",
                "--xinglin.simulators=sms,cashier,register",
                key,
                nowhere);
    }

    /** One directory's life: given its codes before anything else, migrated, served, refused to a second server, a busy port, stopped in order. */
    @Test
    void oneDirectoryServesOneProduct() throws IOException {
        String directory = "--xinglin.database.directory=" + place.resolve("data");
        Path sheet = Files.writeString(place.resolve("codes.csv"), "诊断代码,诊断名称\nA00.000x001,古典生物型霍乱\nA1,坏行\n");
        try (Child codes = run("codes", "import", sheet.toString(), directory)) {
            assertThat(codes.awaitExit()).as(codes.console()).isZero();
            assertThat(codes.console())
                    .as("the starter set was there before, with this row in it")
                    .isEqualTo("line 3: code does not follow the pattern of CS-02: A1\n"
                            + "2 rows read, 0 added or changed, 1 unchanged, 1 refused\n");
        }
        // A command's own need stands, even beside the operator's word on the same setting.
        try (Child migrate = run("migrate", directory, "--xinglin.demo.plant=true")) {
            assertThat(migrate.awaitExit()).as(migrate.console()).isZero();
            assertThat(migrate.console()).isEqualTo("The schema is up to date.\n");
        }
        try (var busy = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            assertSentence(
                    1,
                    "Port " + busy.getLocalPort()
                            + " is in use by another program: choose another with --server.port=<port>.",
                    "serve",
                    "--port=" + busy.getLocalPort(),
                    "--xinglin.database.directory=" + place.resolve("unplanted"));
            assertThat(place.resolve("unplanted"))
                    .as("nothing is planted for a port that is taken")
                    .doesNotExist();
        }
        int port = Child.freePort();
        try (Child serving = run("serve", "--port=" + port, "--xinglin.demo.plant=false", directory)) {
            serving.awaitServing(port);
            try (Child second = run("serve", "--server.port=0", directory)) {
                assertThat(second.awaitExit()).isEqualTo(1);
                assertThat(second.console())
                        .startsWith("The data in " + place.resolve("data")
                                + " are in use by a Xinglin that runs already (process " + serving.pid() + ")")
                        .hasLineCount(1);
            }
            assertThat(serving.terminate()).as("stopped by SIGTERM").isEqualTo(143);
            assertThat(serving.console()).doesNotContain("ERROR").doesNotContain("Exception");
        }
        assertThat(place.resolve("data/postmaster.pid"))
                .as("PostgreSQL was shut down")
                .doesNotExist();
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        Path old = Path.of("/usr/lib/jvm/java-17-openjdk-amd64/bin/java");
        if (!Files.isExecutable(old)) {
            return; // Only machines with an old default JDK can try; the class is compiled for Java 17 everywhere.
        }
        Process process = new ProcessBuilder(old.toString(), "-cp", "target/classes", "org.xinglin.Launcher")
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(process.getInputStream().readAllBytes()))
                .startsWith("Xinglin needs a JDK 25 or later; this is Java 17")
                .hasLineCount(1);
    }

    private Child run(String... arguments) {
        return Child.run(place.resolve("run"), arguments);
    }

    private void assertSentence(int exit, String sentence, String... arguments) {
        try (Child child = run(arguments)) {
            assertThat(child.awaitExit()).as(child.console()).isEqualTo(exit);
            assertThat(child.console()).isEqualTo(sentence + "\n");
        }
    }
}
