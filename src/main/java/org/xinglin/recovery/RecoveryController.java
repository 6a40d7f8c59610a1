package org.xinglin.recovery;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.account.PhoneCodes;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.CountedPage;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;
import org.xinglin.kernel.Role;

/** Changing one's number, and the administrator's help for lost ways in. */
@RestController
class RecoveryController {
    private final NumberMove number;
    private final FactorReset factors;
    private final PasswordReset passwords;
    private final ColleagueReading colleagues;
    private final RecoveryReading reading;

    RecoveryController(
            NumberMove number,
            FactorReset factors,
            PasswordReset passwords,
            ColleagueReading colleagues,
            RecoveryReading reading) {
        this.number = number;
        this.factors = factors;
        this.passwords = passwords;
        this.colleagues = colleagues;
        this.reading = reading;
    }

    record NewPhone(@Nullable String phone) {}

    record NumberWanted(
            @Nullable String oldCode,
            @Nullable String phone,
            @Nullable String code) {}

    record WithReason(@Nullable String reason) {}

    @PostMapping("/api/me/phone/code")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.ACCEPTED)
    PhoneCodes.CodeSent sendToOld(Caller caller, Locale locale) {
        return number.sendToOld(caller, english(locale));
    }

    /** By the person for themselves, or by the desk for the person before it. */
    @PostMapping("/api/new-phone-codes")
    @AllowedTo({Role.PATIENT, Role.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.ACCEPTED)
    PhoneCodes.CodeSent sendToNew(Caller caller, @RequestBody NewPhone wanted, Locale locale) {
        return number.sendToNew(caller, Phone.of(wanted.phone()), english(locale));
    }

    @PostMapping("/api/me/phone")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Caller caller, @RequestBody NumberWanted wanted) {
        number.own(caller, wanted.oldCode(), Phone.of(wanted.phone()), wanted.code());
    }

    @GetMapping("/api/recoveries")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    List<RecoveryReading.RecoveryView> recoveries(Caller caller) {
        return reading.of(caller.institution());
    }

    @PostMapping("/api/recoveries/phones")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(Caller caller, @RequestBody NumberMove.CardShown shown) {
        number.atDesk(caller, shown);
    }

    @GetMapping("/api/recoveries/colleagues")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    CountedPage<ColleagueReading.Colleague> colleagues(
            Caller caller,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String after) {
        return colleagues.of(caller, text, after);
    }

    /** The answer is the only place where the new password is ever shown. */
    @PostMapping("/api/recoveries/colleagues/{id}/password-reset")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    PasswordReset.HandedPassword reset(Caller caller, @PathVariable PersonId id, @RequestBody WithReason with) {
        return passwords.reset(caller, id, with.reason());
    }

    @PostMapping("/api/recoveries/colleagues/{id}/factor-removal")
    @AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOff(Caller caller, @PathVariable PersonId id, @RequestBody WithReason with) {
        factors.takeOff(caller, id, with.reason());
    }

    private static boolean english(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
