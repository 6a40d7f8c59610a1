package org.xinglin.publicity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.InstitutionFacts;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The house's public facts and notices, for its administration. */
@RestController
class PublicityController {
    private final PublicFacts facts;
    private final Revisions revisions;
    private final People people;

    PublicityController(PublicFacts facts, Revisions revisions, People people) {
        this.facts = facts;
        this.revisions = revisions;
        this.people = people;
    }

    /**
     * @param slug names the house in the address of its public page
     * @param edition to be sent back with a change
     */
    record EditableFacts(String slug, int edition, InstitutionFacts facts, List<FactsRevision> revisions) {}

    /** @param fields what was changed, by name */
    record FactsRevision(UUID id, List<String> fields, String by, Instant at) {}

    @GetMapping("/api/administration/public-facts")
    @AllowedTo(Role.ADMINISTRATOR)
    EditableFacts facts(Caller who) {
        InstitutionFacts now = facts.of(who);
        List<FactsRevision> rows = revisions.of(now.institution()).stream()
                .map(r -> new FactsRevision(
                        r.id(),
                        r.fields(),
                        people.find(r.by()).map(Person::name).orElse(""),
                        r.at()))
                .toList();
        return new EditableFacts(facts.slug(who), revisions.newest(now.institution()), now, rows);
    }

    @PutMapping("/api/administration/public-facts")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Caller who, @RequestBody TypedFacts typed) {
        facts.change(who, typed);
    }

    @PostMapping("/api/administration/notices")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void announce(Caller who, @RequestBody TypedNotice notice) {
        facts.announce(who, notice);
    }

    @PostMapping("/api/administration/notices/{id}/withdrawal")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Caller who, @PathVariable UUID id) {
        facts.withdraw(who, id);
    }
}
