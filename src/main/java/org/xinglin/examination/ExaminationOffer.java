package org.xinglin.examination;

import java.util.Set;
import java.util.UUID;
import org.xinglin.kernel.Money;
import org.xinglin.precaution.Trait;

/** What is on offer to a doctor. */
record ExaminationOffer(UUID id, String code, String name, String device, Money price, Set<Trait> traits) {}
