package org.xinglin.credentialing;

import java.util.List;
import org.jspecify.annotations.Nullable;

record DutyRequest(@Nullable List<@Nullable DutyEntry> duties) {}
