package org.xinglin.agency;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.account.CodePurpose;
import org.xinglin.account.PhoneCodes;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.Errand;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Phone;

/** The person says yes to one act of their agent: a code comes to their phone, and they tell it to the agent. */
@Component
class Confirming {
    /** How long a question that was refused can be answered. */
    private static final Duration OPEN = Duration.ofMinutes(30);

    private static final Map<Errand, String> ACTS = Map.of(Errand.CANCEL, "取消一个预约", Errand.CONSULT, "向医生发起一次问诊");
    private static final Map<Errand, String> ACTS_EN =
            Map.of(Errand.CANCEL, "cancel an appointment", Errand.CONSULT, "ask a doctor");

    private final Confirmations confirmations;
    private final People people;
    private final PhoneCodes codes;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Confirming(
            Confirmations confirmations,
            People people,
            PhoneCodes codes,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.confirmations = confirmations;
        this.people = people;
        this.codes = codes;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the agent wants to do, and whose yes it takes. */
    record Question(String name, @Nullable String maskedPhone, Errand errand) {}

    Question question(Caller who) {
        Confirmations.Asked asked = asked(who);
        var person = people.person(asked.principal());
        return new Question(person.name(), person.maskedPhone(), asked.errand());
    }

    PhoneCodes.CodeSent sendCode(Caller who) {
        Confirmations.Asked asked = asked(who);
        String agent = people.person(who.person()).name();
        String text = "【杏林】%s（您授权的代办人）要以您的名义%s。同意请把验证码 {code} 告诉对方，{minutes} 分钟内有效；不同意请勿理会。%s wants to %s for you."
                .formatted(agent, ACTS.get(asked.errand()), agent, ACTS_EN.get(asked.errand()));
        return codes.send(phoneOf(asked), CodePurpose.AGENT, text);
    }

    void confirm(Caller who, @Nullable String code) {
        Confirmations.Asked asked = asked(who);
        codes.require(phoneOf(asked), CodePurpose.AGENT, code, "/code");
        transaction.executeWithoutResult(status -> {
            confirmations.confirm(asked.mandate(), asked.errand(), clock.instant());
            audit.granted(who, "mandate.confirm", "mandate", asked.mandate(), asked.principal(), "agent");
        });
    }

    private Phone phoneOf(Confirmations.Asked asked) {
        return people.phoneOf(asked.principal()).orElseThrow(() -> new NotFound("agency.no-phone"));
    }

    private Confirmations.Asked asked(Caller who) {
        return confirmations
                .newest(who.person(), clock.instant(), OPEN)
                .orElseThrow(() -> new NotFound("agency.nothing-asked"));
    }
}
