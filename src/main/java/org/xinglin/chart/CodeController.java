package org.xinglin.chart;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;

/** The lists doctors and patients choose from: coded diagnoses and record templates. */
@RestController
class CodeController {
    private static final int LONGEST_QUERY = 60;
    private final DiagnosisCatalogue catalogue;
    private final RecordTemplates templates;
    private final RecordRules rules;

    CodeController(DiagnosisCatalogue catalogue, RecordTemplates templates, RecordRules rules) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.rules = rules;
    }

    /** The parts of a record and the forms to fill them. */
    record Templates(
            List<RecordTemplates.Field> fields, List<String> mandatory, List<RecordTemplates.Template> templates) {}

    @GetMapping("/api/diagnoses")
    @AllowedTo
    List<Diagnosis> search(@RequestParam String text) {
        return catalogue.search(text.length() > LONGEST_QUERY ? text.substring(0, LONGEST_QUERY) : text);
    }

    @GetMapping("/api/record-templates")
    @AllowedTo
    Templates templates() {
        return new Templates(templates.fields(), rules.mandatory(), templates.all());
    }
}
