package org.xinglin.credentialing;

import org.jspecify.annotations.Nullable;

record RightsRequest(@Nullable Boolean mayConsult, @Nullable Boolean mayTreat) {}
