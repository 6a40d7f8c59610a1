package org.xinglin.incident;

/** How bad it was, as the field grades it. */
enum Grade {
    /** A warning event: death or lasting harm. */
    I,
    /** Harm came to somebody. */
    II,
    /** It reached somebody without harm. */
    III,
    /** It was noticed before it reached anybody. */
    IV
}
