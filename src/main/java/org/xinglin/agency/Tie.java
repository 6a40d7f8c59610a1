package org.xinglin.agency;

/** What the agent is to the person. */
enum Tie {
    CHILD,
    SPOUSE,
    PARENT,
    SIBLING,
    OTHER
}
