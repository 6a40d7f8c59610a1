package org.xinglin.directory;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xinglin.rulebook.Rule;
import org.xinglin.rulebook.ScopeNames;

/** Tells the rulebook what the institutions are called that its parameters are scoped to. */
@Component
class InstitutionScopes implements ScopeNames {
    private final ObjectProvider<Institutions> institutions;

    /** Asked for late: the directory itself stands on the rulebook. */
    InstitutionScopes(ObjectProvider<Institutions> institutions) {
        this.institutions = institutions;
    }

    @Override
    public Optional<Rule.Text> institution(String slug) {
        return institutions
                .getObject()
                .ofSlug(slug)
                .map(i -> new Rule.Text(i.shortName().zh(), i.shortName().en()));
    }
}
