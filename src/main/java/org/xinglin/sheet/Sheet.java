package org.xinglin.sheet;

import java.util.List;

/** A table to be taken out: its heads and its lines. */
public record Sheet(List<String> heads, List<List<String>> lines) {}
