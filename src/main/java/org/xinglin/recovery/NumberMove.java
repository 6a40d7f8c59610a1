package org.xinglin.recovery;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.account.CodePurpose;
import org.xinglin.account.OpenSessions;
import org.xinglin.account.PhoneCodes;
import org.xinglin.account.TextMessages;
import org.xinglin.factor.StepUp;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.identity.RealNames;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;

/**
 * Moves a person to another number. The number's own code comes first, so that only who holds a phone learns whether
 * anybody signs in with it.
 */
@Component
class NumberMove {
    private static final String OLD_ZH = "【杏林】您正在更换登录手机号，验证码 {code}，{minutes} 分钟内有效。不是您本人操作请勿告诉任何人。";
    private static final String OLD_EN =
            "[Xinglin] You are changing your number. Code {code}, valid for {minutes} minutes. If it was not you, tell nobody.";
    private static final String NEW_ZH = "【杏林】验证码 {code}，用于把登录手机号换成这个号码，{minutes} 分钟内有效。";
    private static final String NEW_EN =
            "[Xinglin] Code {code} makes this number your way to sign in; valid for {minutes} minutes.";
    private static final String TOLD =
            "【杏林】您的登录手机号已更换为 %s，原有登录已全部退出。如非本人办理，请立即联系医院。Your number at Xinglin was changed.";

    private final PhoneCodes codes;
    private final People people;
    private final RealNames realNames;
    private final OpenSessions sessions;
    private final TextMessages texts;
    private final StepUp stepUp;
    private final Acts acts;
    private final TransactionTemplate transaction;

    NumberMove(
            PhoneCodes codes,
            People people,
            RealNames realNames,
            OpenSessions sessions,
            TextMessages texts,
            StepUp stepUp,
            Acts acts,
            TransactionTemplate transaction) {
        this.codes = codes;
        this.people = people;
        this.realNames = realNames;
        this.sessions = sessions;
        this.texts = texts;
        this.stepUp = stepUp;
        this.acts = acts;
        this.transaction = transaction;
    }

    /** To the number of now; somebody without one has nothing to change. */
    PhoneCodes.CodeSent sendToOld(Caller who, boolean english) {
        Phone old = people.phoneOf(who.person()).orElseThrow(() -> new NotFound("recovery.no-phone"));
        return codes.send(old, CodePurpose.CONFIRMATION, english ? OLD_EN : OLD_ZH);
    }

    PhoneCodes.CodeSent sendToNew(Caller who, Phone phone, boolean english) {
        return codes.send(who.source(), phone, CodePurpose.NEW_PHONE, english ? NEW_EN : NEW_ZH);
    }

    /** By the person, with a code of each number; all other devices are signed out. */
    void own(Caller who, @Nullable String oldCode, Phone phone, @Nullable String newCode) {
        Phone old = people.phoneOf(who.person()).orElseThrow(() -> new NotFound("recovery.no-phone"));
        if (old.equals(phone)) {
            throw new SamePhone();
        }
        codes.require(phone, CodePurpose.NEW_PHONE, newCode, "/code");
        codes.require(old, CodePurpose.CONFIRMATION, oldCode, "/oldCode");
        move(who, RecoveryKind.OWN_NUMBER, who.person(), phone, "");
    }

    /**
     * What the desk has before it.
     *
     * @param name and number as the identity card says them
     * @param code that came to the new phone, which the person has with them
     */
    record CardShown(
            @Nullable String name,
            @Nullable String residentId,
            @Nullable String phone,
            @Nullable String code,
            @Nullable String reason) {}

    /** By an administrator; the same refusal for a card nobody has and for another name. */
    void atDesk(Caller who, CardShown shown) {
        Reason reason = Reason.of(shown.reason());
        stepUp.require(who);
        Phone phone = Phone.of(shown.phone());
        Optional<PersonId> named = realNames.known(shown.name(), shown.residentId());
        codes.require(phone, CodePurpose.NEW_PHONE, shown.code(), "/code");
        PersonId person = named.orElseThrow(() -> new NotFound("recovery.no-such-person"));
        if (people.phoneOf(person).filter(phone::equals).isPresent()) {
            throw new SamePhone();
        }
        move(who, RecoveryKind.NUMBER, person, phone, reason.text());
    }

    private void move(Caller who, RecoveryKind kind, PersonId person, Phone phone, String reason) {
        Optional<Phone> old = people.phoneOf(person);
        try {
            transaction.executeWithoutResult(status -> {
                people.holderOf(phone).ifPresent(this::giveUp);
                people.reach(person, phone);
                if (kind == RecoveryKind.OWN_NUMBER) {
                    sessions.endOthers(who);
                } else {
                    sessions.endAll(person);
                }
                acts.keep(who, kind, person, reason);
            });
        } catch (DuplicateKeyException e) {
            throw new PhoneOfAnother();
        }
        old.ifPresent(o -> texts.sendTo(o, TOLD.formatted(Masking.phone(phone.digits()))));
    }

    /** Whoever only tried to sign in with the new number has nothing yet that could be lost. */
    private void giveUp(PersonId holder) {
        Person known = people.person(holder);
        if (known.verified() || !known.name().isEmpty()) {
            throw new PhoneOfAnother();
        }
        people.unreach(holder);
        sessions.endAll(holder);
    }
}
