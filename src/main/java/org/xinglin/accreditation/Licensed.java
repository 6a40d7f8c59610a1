package org.xinglin.accreditation;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionFacts;
import org.xinglin.directory.InstitutionKind;
import org.xinglin.directory.Licence;
import org.xinglin.directory.Period;
import org.xinglin.directory.Words;

/** What an application that passed every check says, as the directory keeps it. */
final class Licensed {
    private static final int REPLY_WORKING_DAYS = 5;

    /** How care goes here; the institution may put it in its own words later (SV-11). */
    private static final List<Words> PROCESS = List.of(
            new Words("实名登录，阅读并签署互联网诊疗知情同意书", "Sign in with your real name; read and sign the consent for online care"),
            new Words(
                    "选择科室和医生，说明已确诊的疾病，上传病历或诊断证明",
                    "Choose a department and doctor, name the diagnosed disease, upload a record or certificate"),
            new Words(
                    "符合复诊条件后付费；不符合的不收费，并给出线下就诊建议",
                    "Pay once the conditions for follow-up are met; if they are not, nothing is charged and in-person options are shown"),
            new Words(
                    "医生接诊、书写病历并签名；病情变化时终止线上诊疗并指引线下就医",
                    "The doctor sees you, writes and signs the record, and ends online care when your condition has changed"),
            new Words("结束后查看病历与医嘱，并作评价", "Afterwards read your record and orders, and rate the visit"));

    private Licensed() {}

    static Institution institution(Application application, String slug) {
        InstitutionForm f = application.form();
        return new Institution(
                application.id().institution(),
                slug,
                requireNonNull(f.kind()),
                InstitutionForm.words(f.nameZh(), f.nameEn()),
                InstitutionForm.words(f.shortZh(), f.shortEn()),
                List.of(),
                requireNonNull(f.province()),
                InstitutionForm.words(f.hostZh(), f.hostEn()),
                requireNonNull(f.level()).words(),
                new Licence(
                        text(f.licenceNumber()),
                        one(f.licenceIssuer()),
                        requireNonNull(f.licenceFrom()),
                        requireNonNull(f.licenceTo())),
                List.copyOf(requireNonNull(f.subjects())));
    }

    /** @param seen the day the supervisor saw the connection work */
    static InstitutionFacts facts(Application application, LocalDate seen) {
        InstitutionForm f = application.form();
        return new InstitutionFacts(
                application.id().institution(),
                requireNonNull(f.beds()),
                new InstitutionFacts.LegalSubject(
                        one(f.legalSubject()), one(f.representative()), CreditCode.written(text(f.creditCode()))),
                new InstitutionFacts.Location(
                        one(f.address()),
                        text(f.district()),
                        requireNonNullElse(f.latitude(), BigDecimal.ZERO),
                        requireNonNullElse(f.longitude(), BigDecimal.ZERO)),
                text(f.phone()),
                lines(f.opening()),
                one(f.introduction()),
                new InstitutionFacts.ComplaintChannel(
                        text(f.complaintPhone()),
                        text(f.complaintEmail()),
                        one(f.complaintHours()),
                        one(f.complaintOffice()),
                        REPLY_WORKING_DAYS),
                liability(f),
                new InstitutionFacts.Protection(
                        requireNonNull(f.protectionLevel()),
                        text(f.protectionCertificate()),
                        new Period(requireNonNull(f.protectionFrom()), requireNonNull(f.protectionTo()))),
                new InstitutionFacts.Supervision(text(f.supervisionReference()), one(f.supervisionAuthority()), seen),
                PROCESS);
    }

    /** Who answers for the care follows from the kind of licence (IH-15). */
    private static Words liability(InstitutionForm f) {
        Words house = InstitutionForm.words(f.nameZh(), f.nameEn());
        Words host = InstitutionForm.words(f.hostZh(), f.hostEn());
        if (requireNonNull(f.kind()) == InstitutionKind.OWN_LICENCE) {
            return each(
                    house,
                    name -> name + "独立承担在本院发生的诊疗行为的法律责任。",
                    name -> name + " itself bears the legal liability for care given through it.");
        }
        return each(
                host,
                name -> "本互联网医院是" + name + "的第二名称，诊疗行为的法律责任由" + name + "承担。",
                name -> "This Internet hospital is the second name of " + name
                        + ", which bears the legal liability for care" + " given through it.");
    }

    private static Words each(Words of, Function<String, String> zh, Function<String, String> en) {
        return new Words(zh.apply(of.zh()), en.apply(of.en()));
    }

    private static List<Words> lines(@Nullable String text) {
        return Arrays.stream(text(text).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Words(line, line))
                .toList();
    }

    private static Words one(@Nullable String zh) {
        return InstitutionForm.words(zh, null);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
