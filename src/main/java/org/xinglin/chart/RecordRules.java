package org.xinglin.chart;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;
import org.xinglin.terminology.DiagnosisCatalogue;

/** What a record must and must not hold: complete (DX-16), and no diagnosis where none may be made (DX-02, DX-03). */
@Component
class RecordRules {
    private static final int MOST_DIAGNOSES = 12;
    private final RecordTemplates templates;
    private final DiagnosisCatalogue catalogue;
    private final Rulebook rulebook;
    private final Clock clock;

    RecordRules(RecordTemplates templates, DiagnosisCatalogue catalogue, Rulebook rulebook, Clock clock) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    private RulesInForce rules() {
        return rulebook.rulesInForce(clock.instant(), Scope.NATION);
    }

    /** Makes a draft fit to be stored: known fields, texts of bearable length, codes from the catalogue, each once. */
    RecordContent cleaned(RecordContent raw) {
        int longest = rules().number("XL-TEXT", "message");
        if (!raw.template().isEmpty() && !templates.has(raw.template())) {
            throw new InvalidInput("chart.unknown-template", "/template");
        }
        var known = templates.fields().stream().map(RecordTemplates.Field::id).toList();
        var fields = new LinkedHashMap<String, String>();
        raw.fields().forEach((id, text) -> {
            if (!known.contains(id)) {
                throw new InvalidInput("chart.unknown-field", "/fields");
            }
            fields.put(id, Typed.optional(text, longest, "/fields/" + id));
        });
        return new RecordContent(raw.template(), fields, diagnoses(raw.diagnoses()));
    }

    private List<RecordContent.Line> diagnoses(List<RecordContent.Line> raw) {
        if (raw.size() > MOST_DIAGNOSES) {
            throw new InvalidInput("chart.too-many-diagnoses", "/diagnoses").stating("most", MOST_DIAGNOSES);
        }
        var kept = new LinkedHashMap<String, RecordContent.Line>();
        for (int i = 0; i < raw.size(); i++) {
            catalogue.require(raw.get(i).code(), "/diagnoses/" + i);
            kept.putIfAbsent(raw.get(i).code(), raw.get(i));
        }
        return List.copyOf(kept.values());
    }

    /** The mandatory fields that are still empty, in the order of the form. */
    List<String> missing(RecordContent content) {
        var mandatory = rules().codes("DX-16", "mandatoryFields");
        return mandatory.stream()
                .filter(id -> content.fields().getOrDefault(id, "").isBlank())
                .toList();
    }

    List<String> mandatory() {
        return rules().codes("DX-16", "mandatoryFields");
    }

    /** Rejects an incomplete record, one with a gap of a ready phrase still open, and diagnoses this encounter does not allow. */
    void requireSignable(Encounter encounter, RecordContent content) {
        List<String> missing = missing(content);
        if (!missing.isEmpty()) {
            throw new RecordIncomplete(missing.getFirst(), missing.size());
        }
        templates.fields().stream()
                .map(RecordTemplates.Field::id)
                .filter(id -> content.fields().getOrDefault(id, "").contains(RecordTemplates.GAP))
                .findFirst()
                .ifPresent(id -> {
                    throw new RecordWithGap(id);
                });
        if (encounter.kind() == EncounterKind.ADVICE && !content.diagnoses().isEmpty()) {
            throw new InvalidInput("chart.no-diagnosis-in-advice", "/diagnoses/0", "DX-02");
        }
        if (encounter.kind() == EncounterKind.FOLLOW_UP) {
            requireWithin(encounter.evidencedCodes(), content.diagnoses());
        }
    }

    private void requireWithin(List<String> evidenced, List<RecordContent.Line> diagnoses) {
        int characters = rules().number("DX-03", "sameDiagnosisCharacters");
        var categories = new ArrayList<String>();
        evidenced.forEach(code -> categories.add(category(code, characters)));
        for (int i = 0; i < diagnoses.size(); i++) {
            if (!categories.contains(category(diagnoses.get(i).code(), characters))) {
                throw new InvalidInput("chart.diagnosis-not-evidenced", "/diagnoses/" + i, "DX-03")
                        .stating(
                                "name",
                                catalogue
                                        .require(diagnoses.get(i).code(), "/diagnoses/" + i)
                                        .nameZh());
            }
        }
    }

    private static String category(String code, int characters) {
        return code.substring(0, Math.min(characters, code.length()));
    }
}
