package org.xinglin.precaution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.precaution.Answers.Implant;
import org.xinglin.precaution.Answers.Pregnancy;
import org.xinglin.precaution.Answers.Reaction;
import org.xinglin.precaution.Answers.Thinner;

/** What about the person's body stands against an examination, whenever it is; the record counts as much as the answer. */
final class BodyChecks {
    private final Inquiry inquiry;
    private final Procedure procedure;
    private final Answers answers;
    private final List<Finding> found = new ArrayList<>();

    private BodyChecks(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.procedure = inquiry.procedure();
        this.answers = inquiry.answers();
    }

    static List<Finding> of(Inquiry inquiry) {
        var checks = new BodyChecks(inquiry);
        checks.reaction();
        checks.kidneys();
        checks.thyroid();
        checks.implant();
        checks.pregnancy();
        checks.thinner();
        return checks.found;
    }

    /** EX-05. */
    private void reaction() {
        Reaction said = answers.contrastReaction();
        boolean unknown = said == Reaction.UNKNOWN;
        if (procedure.is(Trait.IODINE)) {
            boolean noted = inquiry.noted(ChartHint.IODINATED_REACTION);
            if (noted || unknown || said == Reaction.IODINATED) {
                found.add(Finding.block("EX-05", "contrast-reaction", noted));
            } else if (inquiry.noted(ChartHint.NEAR_IODINE_ALLERGY)) {
                found.add(Finding.prepare("EX-05", "near-iodine"));
            }
        }
        if (procedure.is(Trait.GADOLINIUM)) {
            boolean noted = inquiry.noted(ChartHint.GADOLINIUM_REACTION);
            if (noted || unknown || said == Reaction.GADOLINIUM) {
                found.add(Finding.block("EX-05", "gadolinium-reaction", noted));
            }
        }
    }

    /** EX-04. */
    private void kidneys() {
        if (!procedure.contrast()) {
            return;
        }
        Integer egfr = usableEgfr(inquiry);
        boolean noted = inquiry.noted(ChartHint.KIDNEY_DISEASE);
        boolean atRisk = noted
                || Boolean.TRUE.equals(answers.kidneyDisease())
                || (procedure.is(Trait.IODINE) && Boolean.TRUE.equals(answers.metformin()));
        if (egfr == null && atRisk) {
            found.add(Finding.block("EX-04", "kidneys-unknown", noted)
                    .with("days", inquiry.rules().number("EX-04", "resultValid")));
        }
        if (egfr != null && egfr < inquiry.rules().number("EX-04", "askBelow")) {
            found.add(Finding.block("EX-04", "kidneys-poor", false)
                    .with("egfr", egfr)
                    .with("limit", inquiry.rules().number("EX-04", "askBelow")));
        }
    }

    /** The kidney function, unless the result is too old to count. */
    static @Nullable Integer usableEgfr(Inquiry inquiry) {
        var on = inquiry.answers().egfrOn();
        return on == null
                        || on.plusDays(inquiry.rules().number("EX-04", "resultValid"))
                                .isBefore(ChinaTime.dateOf(inquiry.at()))
                ? null
                : inquiry.answers().egfr();
    }

    /** EX-16. */
    private void thyroid() {
        boolean noted = inquiry.noted(ChartHint.OVERACTIVE_THYROID);
        if (procedure.is(Trait.IODINE) && (noted || Boolean.TRUE.equals(answers.overactiveThyroid()))) {
            found.add(Finding.block("EX-16", "thyroid", noted));
        }
    }

    /** EX-07. */
    private void implant() {
        if (!procedure.is(Trait.MAGNET)) {
            return;
        }
        boolean noted = inquiry.noted(ChartHint.ACTIVE_IMPLANT);
        if (noted || answers.implant() == Implant.ACTIVE) {
            found.add(Finding.block("EX-07", "implant-active", noted));
        } else if (answers.implant() == Implant.UNKNOWN) {
            found.add(Finding.block("EX-07", "implant-unknown", false));
        } else if (answers.implant() == Implant.METAL) {
            found.add(Finding.prepare("EX-07", "implant-metal"));
        }
    }

    /** EX-08. */
    private void pregnancy() {
        if (!procedure.is(Trait.IONISING) && !procedure.is(Trait.GADOLINIUM)) {
            return;
        }
        boolean noted = inquiry.noted(ChartHint.PREGNANCY);
        if (noted || answers.pregnancy() == Pregnancy.YES) {
            found.add(Finding.block("EX-08", "pregnant", noted));
        } else if (answers.pregnancy() == Pregnancy.POSSIBLE) {
            found.add(Finding.block("EX-08", "maybe-pregnant", false));
        }
    }

    /** EX-11. */
    private void thinner() {
        if (!procedure.is(Trait.BIOPSY)) {
            return;
        }
        if (answers.thinner() == Thinner.OTHER) {
            found.add(Finding.block("EX-11", "thinner", false));
        } else if (answers.thinner() == Thinner.ASPIRIN) {
            found.add(Finding.prepare("EX-11", "aspirin"));
        }
    }
}
