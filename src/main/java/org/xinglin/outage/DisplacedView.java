package org.xinglin.outage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Money;

/**
 * What an outage did to an order's booking, as the patient sees it.
 *
 * @param startsAt when it would have been
 */
record DisplacedView(
        Displaced.State state, Instant startsAt, @Nullable Instant answerBy, Money refund) {}
