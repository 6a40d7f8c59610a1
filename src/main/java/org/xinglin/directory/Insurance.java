package org.xinglin.directory;

/** A policy of medical liability insurance (IH-12). */
public record Insurance(String policy, Period valid) {}
