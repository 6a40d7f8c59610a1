package org.xinglin.examination;

import org.xinglin.kernel.Rejection;

/** What was found, in words: shown to the patient, and the refusal of who books all the same. */
final class Told extends Rejection {
    Told(Finding finding) {
        super(Kind.CONFLICT, "examination." + finding.cause());
        under(finding.rule());
        pointAt("/slotId");
        finding.facts().forEach(this::with);
    }
}
