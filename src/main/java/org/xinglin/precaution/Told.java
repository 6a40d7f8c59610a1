package org.xinglin.precaution;

import org.xinglin.kernel.Rejection;

/** What was found, in words: shown to the patient, and the refusal of who books all the same. */
public final class Told extends Rejection {
    public Told(Finding finding) {
        super(Kind.CONFLICT, "precaution." + finding.cause());
        under(finding.rule());
        pointAt("/slotId");
        finding.facts().forEach(this::with);
    }
}
