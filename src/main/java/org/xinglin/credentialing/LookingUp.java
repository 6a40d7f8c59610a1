package org.xinglin.credentialing;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;

/** Asks the national register about somebody who is to work here; question and answer are kept (DX-09). */
@Component
class LookingUp {
    private final RegisterGateway register;
    private final LookUps lookUps;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    LookingUp(
            RegisterGateway register,
            LookUps lookUps,
            AuditLog audit,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.register = register;
        this.lookUps = lookUps;
        this.audit = audit;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    record LookUpRequest(@Nullable String name, @Nullable String certificate) {}

    /** Asked outside any transaction: no connection waits for the register. */
    LookUps.Found ask(Caller who, LookUpRequest wanted) {
        UUID house = house(who);
        String name = Texts.required(wanted.name(), "/name", 50);
        String certificate = Texts.required(wanted.certificate(), "/certificate", 40);
        if (!certificate.matches("[0-9A-Za-z]{6,40}")) {
            throw new InvalidInput("credentialing.certificate-malformed", "/certificate", "DX-09");
        }
        UUID id = ids.next();
        transaction.executeWithoutResult(status -> {
            lookUps.ask(id, who, house, name, certificate, clock.instant());
            audit.granted(who, "register.look-up", "look-up", id, null, "administration");
        });
        return switch (register.find(name, certificate)) {
            case RegisterGateway.Answer.Found found -> {
                lookUps.answered(id, "FOUND", found.entry());
                yield new LookUps.Found(id, found.entry(), clock.instant());
            }
            case RegisterGateway.Answer.Unknown unknown -> {
                lookUps.answered(id, "UNKNOWN", null);
                throw new NotInRegister();
            }
            case RegisterGateway.Answer.Away away -> {
                lookUps.answered(id, "AWAY", null);
                throw new RegisterAway();
            }
        };
    }

    static UUID house(Caller who) {
        UUID house = who.institution();
        if (house == null) {
            throw new NotFound("directory.no-such-institution");
        }
        return house;
    }
}
