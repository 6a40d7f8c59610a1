package org.xinglin.triage;

import org.jspecify.annotations.Nullable;

/** What the person wrote about their trouble. */
record RedFlagQuestion(@Nullable String text) {}
