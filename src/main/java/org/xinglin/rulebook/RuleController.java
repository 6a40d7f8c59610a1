package org.xinglin.rulebook;

import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedToAnyone;

/** The rules, for anyone to read. */
@RestController
class RuleController {
    private final RuleReader reader;

    RuleController(RuleReader reader) {
        this.reader = reader;
    }

    @GetMapping("/api/rules")
    @AllowedToAnyone
    List<RuleView> all(Locale locale) {
        return reader.all(locale);
    }

    @GetMapping("/api/rules/{id}")
    @AllowedToAnyone
    RuleView rule(@PathVariable String id, Locale locale) {
        return reader.rule(id, locale);
    }
}
