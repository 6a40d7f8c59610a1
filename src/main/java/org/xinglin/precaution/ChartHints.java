package org.xinglin.precaution;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinglin.chart.Allergy;
import org.xinglin.chart.Background;
import org.xinglin.chart.Problem;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.RulesInForce;

/** Reads from allergies and problems what bears on examinations; which words and codes count stands in the rulebook. */
@Component
public class ChartHints {
    private final Background background;

    ChartHints(Background background) {
        this.background = background;
    }

    public Set<ChartHint> of(PersonId patient, RulesInForce rules) {
        return read(
                background.allergies(patient).stream().map(Allergy::substance).toList(),
                background.problems(patient).stream().map(Problem::code).toList(),
                rules);
    }

    static Set<ChartHint> read(List<String> substances, List<String> problems, RulesInForce rules) {
        var hints = EnumSet.noneOf(ChartHint.class);
        for (String substance : substances) {
            if (named(substance, rules.codes("EX-05", "gadolinium"))) {
                hints.add(ChartHint.GADOLINIUM_REACTION);
            } else if (named(substance, rules.codes("EX-05", "iodinated"))) {
                hints.add(ChartHint.IODINATED_REACTION);
            } else if (named(substance, rules.codes("EX-05", "nearIodine"))) {
                hints.add(ChartHint.NEAR_IODINE_ALLERGY);
            }
        }
        for (String code : problems) {
            add(hints, ChartHint.DIABETES, code, rules.codes("EX-02", "problems"));
            add(hints, ChartHint.KIDNEY_DISEASE, code, rules.codes("EX-04", "problems"));
            add(hints, ChartHint.ACTIVE_IMPLANT, code, rules.codes("EX-07", "problems"));
            add(hints, ChartHint.PREGNANCY, code, rules.codes("EX-08", "problems"));
            add(hints, ChartHint.OVERACTIVE_THYROID, code, rules.codes("EX-16", "problems"));
        }
        return hints;
    }

    private static void add(Set<ChartHint> hints, ChartHint hint, String code, List<String> beginnings) {
        if (beginnings.stream().anyMatch(code::startsWith)) {
            hints.add(hint);
        }
    }

    private static boolean named(String substance, List<String> words) {
        String said = substance.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> said.contains(word.toLowerCase(Locale.ROOT)));
    }
}
