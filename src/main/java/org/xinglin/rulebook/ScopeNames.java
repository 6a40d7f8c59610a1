package org.xinglin.rulebook;

import java.util.Optional;

/** Names the institutions that parameters are scoped to; implemented by the module that knows them. */
public interface ScopeNames {
    Optional<Rule.Text> institution(String slug);
}
