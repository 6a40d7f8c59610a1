package org.xinglin.identity;

/** What a guardian is to the child. */
enum Relation {
    MOTHER,
    FATHER,
    GRANDPARENT,
    OTHER_GUARDIAN
}
