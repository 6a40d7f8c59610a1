package org.xinglin.training;

import org.jspecify.annotations.Nullable;

/**
 * What somebody chose.
 *
 * @param option place of the option, counted from one
 */
record ChosenAnswer(@Nullable String question, @Nullable Integer option) {}
