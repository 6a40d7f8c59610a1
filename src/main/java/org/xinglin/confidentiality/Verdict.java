package org.xinglin.confidentiality;

/** What the administrator found afterwards. */
enum Verdict {
    JUSTIFIED,
    UNJUSTIFIED
}
