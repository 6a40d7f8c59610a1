package org.xinglin.account;

import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** The operator stops an account, and lets it go on. */
@RestController
class AccountController {
    private final Authority authority;
    private final AuditLog audit;

    AccountController(Authority authority, AuditLog audit) {
        this.authority = authority;
        this.audit = audit;
    }

    @PostMapping("/api/accounts/{id}/suspension")
    @AllowedTo(Role.OPERATOR)
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void suspend(Caller caller, @PathVariable PersonId id) {
        if (!authority.suspend(id)) {
            throw new NotFound("account.no-such-account");
        }
        audit.granted(caller, "account.suspend", "account", id.value(), null, "administration");
    }

    @PostMapping("/api/accounts/{id}/reinstatement")
    @AllowedTo(Role.OPERATOR)
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void reinstate(Caller caller, @PathVariable PersonId id) {
        if (!authority.reinstate(id)) {
            throw new NotFound("account.no-such-account");
        }
        audit.granted(caller, "account.reinstate", "account", id.value(), null, "administration");
    }
}
