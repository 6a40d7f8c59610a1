package org.xinglin.signature;

/** The name and the employer that go into a signer's certificate. */
public record Signatory(String name, String organisation) {}
