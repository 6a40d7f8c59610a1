package org.xinglin.examination;

import java.util.UUID;
import org.xinglin.kernel.Money;

/** The examination. */
record ExaminationView(
        UUID id,
        String code,
        String name,
        String preparation,
        String device,
        String place,
        Money price,
        long minutes) {}
