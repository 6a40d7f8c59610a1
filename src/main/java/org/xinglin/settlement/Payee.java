package org.xinglin.settlement;

/** Who the money goes to, as receipts name them. */
public record Payee(String nameZh, String nameEn) {}
