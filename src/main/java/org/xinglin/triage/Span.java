package org.xinglin.triage;

/** A stretch of a text: from a place up to, not including, another. */
record Span(int from, int to) {
    boolean holds(Span inner) {
        return from <= inner.from && inner.to <= to;
    }
}
