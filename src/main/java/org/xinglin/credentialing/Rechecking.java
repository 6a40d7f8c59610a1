package org.xinglin.credentialing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Appointing;
import org.xinglin.directory.Period;
import org.xinglin.directory.Restraint;
import org.xinglin.directory.Restraints;
import org.xinglin.kernel.ChinaTime;

/**
 * Asks the register about every doctor once a day, from midnight on: whom it does not know any more sees nobody from that
 * moment, and works again when it knows them. A register that does not answer changes nothing and is asked again.
 */
@Component
class Rechecking {
    private static final Logger LOG = LoggerFactory.getLogger(Rechecking.class);
    private static final int BATCH = 50;
    private final Credentials credentials;
    private final RegisterGateway register;
    private final Appointing appointing;
    private final Restraints restraints;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rechecking(
            Credentials credentials,
            RegisterGateway register,
            Appointing appointing,
            Restraints restraints,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.credentials = credentials;
        this.register = register;
        this.appointing = appointing;
        this.restraints = restraints;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 15_000)
    void tick() {
        try {
            run(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; the register is asked later", e);
        }
    }

    void run(Instant at) {
        LocalDate today = ChinaTime.dateOf(at);
        for (Credentials.Credential one : credentials.due(today, BATCH)) {
            if (!check(one, today)) {
                return;
            }
        }
    }

    /** False when the register is away. */
    boolean check(Credentials.Credential one, LocalDate today) {
        return switch (register.find(one.name(), one.certificate())) {
            case RegisterGateway.Answer.Found found -> {
                transaction.executeWithoutResult(status -> confirm(one, found.entry(), today));
                yield true;
            }
            case RegisterGateway.Answer.Unknown unknown -> {
                transaction.executeWithoutResult(status -> doubt(one, today));
                yield true;
            }
            case RegisterGateway.Answer.Away away -> false;
        };
    }

    private void confirm(Credentials.Credential one, RegisterEntry entry, LocalDate today) {
        appointing.registered(
                one.practitioner(), Reading.of(entry), entry.scope(), new Period(entry.validFrom(), entry.validTo()));
        restraints.lift(one.practitioner().value(), Restraint.Ground.REGISTER);
        credentials.checked(one.practitioner(), today, true);
        if (!one.confirmed()) {
            audit.system("register.confirm", "doctor", one.practitioner().value(), null);
        }
    }

    private void doubt(Credentials.Credential one, LocalDate today) {
        if (one.confirmed()) {
            restraints.lay(new Restraint(one.practitioner().value(), Restraint.Ground.REGISTER, today, null));
            audit.system("register.doubt", "doctor", one.practitioner().value(), null);
        }
        credentials.checked(one.practitioner(), today, false);
    }
}
