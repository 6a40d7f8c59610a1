package org.xinglin.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of the services that fit, and how many there are in all. */
record ServicePage(List<ServiceRow> items, @Nullable String next, int total) {}
