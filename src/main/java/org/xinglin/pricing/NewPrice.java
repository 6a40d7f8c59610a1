package org.xinglin.pricing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A price as somebody wants to set it.
 *
 * @param price such as {@code 25.00}
 * @param from first day it holds
 * @param basis on what it rests, as everybody may read it
 */
record NewPrice(
        @Nullable String price,
        @Nullable LocalDate from,
        @Nullable String basis) {}
