package org.xinglin.portability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.OwnRows;

/** Says what is kept in the reader's language. */
@Component
class Saying {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private final Institutions institutions;
    private final Departments departments;
    private final Practitioners practitioners;

    Saying(Institutions institutions, Departments departments, Practitioners practitioners) {
        this.institutions = institutions;
        this.departments = departments;
        this.practitioners = practitioners;
    }

    static boolean english(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    /** Empty when there is nothing to say. */
    String said(@Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> "";
            case OwnRows.Word word -> english(locale) ? word.en() : word.zh();
            case OwnRows.Name name -> named(name.kind(), name.id(), locale);
            case Instant at -> MOMENT.format(at);
            case LocalDate day -> day.toString();
            case Money money -> "¥" + money;
            default -> Objects.toString(value);
        };
    }

    private String named(OwnRows.Name.Kind kind, UUID id, Locale locale) {
        return switch (kind) {
            case INSTITUTION ->
                institutions
                        .find(new InstitutionId(id))
                        .map(i -> i.name().in(locale))
                        .orElse("");
            case DEPARTMENT ->
                departments
                        .find(new DepartmentId(id))
                        .map(d -> d.name().in(locale))
                        .orElse("");
            case PRACTITIONER ->
                practitioners
                        .find(new PractitionerId(id))
                        .map(p -> english(locale) ? p.nameEn() : p.name())
                        .orElse("");
        };
    }
}
