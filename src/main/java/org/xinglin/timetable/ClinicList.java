package org.xinglin.timetable;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.factor.StepUp;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.scheduling.WeeklyClinic;
import org.xinglin.scheduling.WeeklyClinics;
import org.xinglin.sheet.Column;
import org.xinglin.sheet.Sheet;
import org.xinglin.sheet.SheetReport;
import org.xinglin.sheet.SheetRow;
import org.xinglin.sheet.Sheets;

/** The clinic plan as a sheet. Lines with a clinic number are known and passed over; the others are planned, all or none. */
@Service
class ClinicList {
    private static final Column CLINIC = new Column("/clinic", "出诊编号", "Clinic no.");
    private static final Column SERVICE = new Column("/offeringId", "服务编号", "Service no.");
    private static final Column DOCTOR = new Column("/doctor", "医生", "Doctor");
    private static final Column WEEKDAY = new Column("/weekday", "星期", "Weekday");
    private static final Column BEGINS = new Column("/begins", "开始", "Begins");
    private static final Column ENDS = new Column("/ends", "结束", "Ends");
    private static final Column SLOT = new Column("/slotMinutes", "每段分钟", "Minutes a slot");
    private static final Column CAPACITY = new Column("/capacity", "每段人数", "People a slot");
    private static final Column PLACE = new Column("/placeZh", "地点", "Place");
    private static final Column FROM = new Column("/from", "起始日期", "From");
    private static final Column UNTIL = new Column("/until", "最后日期", "Last day");
    private static final List<Column> ALL =
            List.of(CLINIC, SERVICE, DOCTOR, WEEKDAY, BEGINS, ENDS, SLOT, CAPACITY, PLACE, FROM, UNTIL);

    private final House house;
    private final Departments departments;
    private final Practitioners practitioners;
    private final Offerings offerings;
    private final WeeklyClinics clinics;
    private final ClinicPlanning planning;
    private final Sheets sheets;
    private final StepUp stepUp;
    private final AuditLog audit;
    private final Clock clock;

    ClinicList(
            House house,
            Departments departments,
            Practitioners practitioners,
            Offerings offerings,
            WeeklyClinics clinics,
            ClinicPlanning planning,
            Sheets sheets,
            StepUp stepUp,
            AuditLog audit,
            Clock clock) {
        this.house = house;
        this.departments = departments;
        this.practitioners = practitioners;
        this.offerings = offerings;
        this.clinics = clinics;
        this.planning = planning;
        this.sheets = sheets;
        this.stepUp = stepUp;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Sheet export(Caller who, Locale locale) {
        Institution institution = house.of(who);
        stepUp.require(who);
        audit.granted(who, "clinic-list.export", "institution", institution.id().value(), null, "administration");
        List<Practitioner> doctors = departments.of(institution.id()).stream()
                .flatMap(d -> practitioners.of(d.id()).stream())
                .toList();
        var held = clinics.of(doctors.stream().map(Practitioner::id).toList(), ChinaTime.dateOf(clock.instant()));
        return new Sheet(
                Column.heads(ALL, locale),
                held.stream().map(c -> line(c, locale)).toList());
    }

    private List<String> line(WeeklyClinic c, Locale locale) {
        Practitioner doctor = practitioners.require(c.practitioner());
        return List.of(
                c.id().toString(),
                c.offering().toString(),
                "en".equals(locale.getLanguage()) ? doctor.nameEn() : doctor.name(),
                Integer.toString(c.weekday().getValue()),
                c.begins().toString(),
                c.ends().toString(),
                Integer.toString(c.slotMinutes()),
                Integer.toString(c.capacity()),
                c.place().in(locale),
                c.from().toString(),
                c.until() == null ? "" : c.until().minusDays(1).toString());
    }

    public SheetReport take(Caller who, byte[] content, boolean check, Locale locale) {
        house.of(who);
        List<SheetRow> rows = new ArrayList<>(sheets.read(content, ALL));
        rows.sort(Comparator.comparing(row -> row.text(SERVICE)));
        return sheets.take(rows, check, locale, row -> {
            if (!row.text(CLINIC).isEmpty()) {
                return false;
            }
            planning.plan(who, wanted(row));
            return true;
        });
    }

    private NewClinic wanted(SheetRow row) {
        Offering sold = service(row);
        return new NewClinic(
                sold.practitioner(),
                sold.id(),
                number(row, WEEKDAY),
                time(row, BEGINS),
                time(row, ENDS),
                number(row, SLOT),
                number(row, CAPACITY),
                row.text(PLACE),
                row.text(PLACE),
                row.date(FROM),
                row.date(UNTIL));
    }

    private Offering service(SheetRow row) {
        try {
            return offerings
                    .find(new OfferingId(UUID.fromString(row.text(SERVICE))))
                    .orElseThrow(() -> new NotFound("timetable.no-such-service"));
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput("timetable.service-missing", SERVICE.pointer());
        }
    }

    private static @Nullable Integer number(SheetRow row, Column column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException unreadable) {
            throw new InvalidInput("timetable.not-a-number", column.pointer());
        }
    }

    private static @Nullable LocalTime time(SheetRow row, Column column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(text.length() == "8:00".length() ? "0" + text : text);
        } catch (DateTimeParseException unreadable) {
            throw new InvalidInput("timetable.not-a-time", column.pointer());
        }
    }
}
