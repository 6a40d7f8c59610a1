package org.xinglin.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.OfferingId;
import org.xinglin.factor.StepUp;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.sheet.Column;
import org.xinglin.sheet.Sheet;
import org.xinglin.sheet.SheetReport;
import org.xinglin.sheet.SheetRow;
import org.xinglin.sheet.Sheets;

/** The price list of a house as a sheet: taken out, filled in, and taken in again whole or not at all. */
@Service
class PriceList {
    private static final Column SERVICE = new Column("/service", "服务编号", "Service no.");
    private static final Column DEPARTMENT = new Column("/department", "科室", "Department");
    private static final Column DOCTOR = new Column("/doctor", "医生", "Doctor");
    private static final Column KIND = new Column("/kind", "服务", "Service");
    private static final Column CURRENT = new Column("/current", "现价", "Price today");
    private static final Column PRICE = new Column("/price", "新价", "New price");
    private static final Column FROM = new Column("/from", "生效日期", "In force from");
    private static final Column BASIS = new Column("/basis", "依据", "Basis");

    private final House house;
    private final ServiceReading reading;
    private final PriceSetting setting;
    private final Sheets sheets;
    private final StepUp stepUp;
    private final AuditLog audit;

    PriceList(House house, ServiceReading reading, PriceSetting setting, Sheets sheets, StepUp stepUp, AuditLog audit) {
        this.house = house;
        this.reading = reading;
        this.setting = setting;
        this.sheets = sheets;
        this.stepUp = stepUp;
        this.audit = audit;
    }

    @Transactional
    public Sheet export(Caller who, Locale locale) {
        InstitutionId id = house.of(who).id();
        stepUp.require(who);
        audit.granted(who, "price-list.export", "institution", id.value(), null, "administration");
        return new Sheet(
                Column.heads(List.of(SERVICE, DEPARTMENT, DOCTOR, KIND, CURRENT, PRICE, FROM, BASIS), locale),
                reading.rows(id).map(row -> line(row, locale)).toList());
    }

    private static List<String> line(ServiceRow row, Locale locale) {
        ServiceRow.AnnouncedPrice next = row.next();
        return List.of(
                row.id().toString(),
                row.department().in(locale),
                row.practitioner().in(locale),
                ServiceWords.of(row.kind(), row.mode()).in(locale),
                row.price().toString(),
                next == null ? "" : next.price().toString(),
                next == null ? "" : next.from().toString(),
                "");
    }

    /** Rows without a new price are passed over; one refused row refuses the sheet. */
    public SheetReport take(Caller who, byte[] content, boolean check, Locale locale) {
        house.of(who);
        List<SheetRow> rows = new ArrayList<>(sheets.read(content, List.of(SERVICE, PRICE, FROM, BASIS)));
        // Always in the same order, so that two sheets at once wait for each other instead of both failing.
        rows.sort(Comparator.comparing(row -> row.text(SERVICE)));
        return sheets.take(rows, check, locale, row -> {
            if (row.text(PRICE).isEmpty()
                    || row.text(BASIS).isEmpty() && row.text(FROM).isEmpty()) {
                return false;
            }
            setting.set(who, service(row), new NewPrice(row.text(PRICE), row.date(FROM), row.text(BASIS)));
            return true;
        });
    }

    private static OfferingId service(SheetRow row) {
        try {
            return new OfferingId(UUID.fromString(row.text(SERVICE)));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("pricing.no-such-service");
        }
    }
}
