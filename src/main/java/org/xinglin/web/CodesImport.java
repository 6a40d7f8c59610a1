package org.xinglin.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.CannotStart;
import org.xinglin.terminology.DiagnosisImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads the table of coded diagnoses. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Load the national table of coded diagnoses from a CSV file in UTF-8: code and Chinese name, after a heading.",
            "Rows that cannot be taken are named with line and reason; importing again changes nothing."
        })
final class CodesImport implements Callable<Integer> {
    private final Start start;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "<file>", description = "The CSV file.")
    @Nullable
    Path file;

    CodesImport(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        if (file == null || !Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CannotStart("There is no readable file " + file + ".");
        }
        try (var context = start.part(TerminologyAlone.class, spec)) {
            context.getBean(DiagnosisImport.class).run(file, System.out);
            return 0;
        }
    }
}
