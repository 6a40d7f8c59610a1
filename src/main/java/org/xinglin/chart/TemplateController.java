package org.xinglin.chart;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;

/** The templates records are written by. */
@RestController
class TemplateController {
    private final RecordTemplates templates;
    private final RecordRules rules;

    TemplateController(RecordTemplates templates, RecordRules rules) {
        this.templates = templates;
        this.rules = rules;
    }

    /** The parts of a record and the forms to fill them. */
    record Templates(
            List<RecordTemplates.Field> fields, List<String> mandatory, List<RecordTemplates.Template> templates) {}

    @GetMapping("/api/record-templates")
    @AllowedTo
    Templates templates() {
        return new Templates(templates.fields(), rules.mandatory(), templates.all());
    }
}
