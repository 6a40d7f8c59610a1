package org.xinglin.triage;

import org.xinglin.rulebook.Rule;

/**
 * A kind of emergency that somebody's words point to.
 *
 * @param id the code TR-02 names it by, such as {@code chest-pain}
 * @param advice what to do until help comes
 */
public record RedFlag(String id, Rule.Text name, Rule.Text advice) {}
