package org.xinglin.settlement;

import java.util.UUID;

/** What a bill is for, named by the module that owns it: {@code appointment} and its id, {@code visit} and its id. */
public record Subject(String kind, UUID id) {}
