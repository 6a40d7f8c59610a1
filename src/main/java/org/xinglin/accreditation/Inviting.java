package org.xinglin.accreditation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.account.Engagements;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.Introducing;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The supervisor lets somebody apply for an institution: a verified person gets an account for it, and nothing more. */
@Service
class Inviting {
    private final Introducing introducing;
    private final Engagements engagements;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    Inviting(Introducing introducing, Engagements engagements, AuditLog audit, TransactionTemplate transaction) {
        this.introducing = introducing;
        this.engagements = engagements;
        this.audit = audit;
        this.transaction = transaction;
    }

    Invited invite(Caller who, ApplicantRequest wanted) {
        String wished = Texts.required(wanted.userName(), "/userName", 20);
        Person person = introducing.introduce(who, wanted.name(), wanted.residentId(), wanted.phone());
        var key = transaction.execute(status -> {
            audit.granted(who, "applicant.invite", "person", person.id().value(), person.id(), "supervision");
            return engagements.engage(person.id(), Role.APPLICANT, null, wished);
        });
        return new Invited(
                person.name(),
                key.map(Engagements.FirstKey::userName).orElse(null),
                key.map(Engagements.FirstKey::password).orElse(null));
    }
}
