package org.xinglin.terminology;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;

/** The coded diagnoses doctors and patients choose from. */
@RestController
class DiagnosisController {
    private static final int LONGEST_QUERY = 60;

    private final DiagnosisCatalogue catalogue;

    DiagnosisController(DiagnosisCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/diagnoses")
    @AllowedTo
    List<Diagnosis> search(@RequestParam String text) {
        return catalogue.search(text.length() > LONGEST_QUERY ? text.substring(0, LONGEST_QUERY) : text);
    }
}
