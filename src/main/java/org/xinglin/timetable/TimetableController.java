package org.xinglin.timetable;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;
import org.xinglin.sheet.SheetForm;
import org.xinglin.sheet.SheetReport;

/** The weekly clinics of the institution somebody administers. */
@RestController
class TimetableController {
    private final GridReading reading;
    private final PlanningClinic planning;
    private final EndingClinic ending;
    private final ClinicList list;

    TimetableController(GridReading reading, PlanningClinic planning, EndingClinic ending, ClinicList list) {
        this.reading = reading;
        this.planning = planning;
        this.ending = ending;
        this.list = list;
    }

    /** The clinic that was planned. */
    record ClinicPlanned(UUID id) {}

    @GetMapping("/api/administration/clinics")
    @AllowedTo(Role.ADMINISTRATOR)
    GridView clinics(Caller who, @ParameterObject GridReading.Query query) {
        return reading.page(who, query);
    }

    @PostMapping("/api/administration/clinics")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    ClinicPlanned plan(Caller who, @RequestBody NewClinic wanted) {
        return new ClinicPlanned(planning.plan(who, wanted));
    }

    @PostMapping("/api/administration/clinics/{id}/end/preview")
    @AllowedTo(Role.ADMINISTRATOR)
    EndingClinic.Aftermath previewEnd(
            Caller who, @PathVariable UUID id, @RequestBody EndingClinic.ClinicEnding wanted) {
        return ending.preview(who, id, wanted);
    }

    @PostMapping("/api/administration/clinics/{id}/end")
    @AllowedTo(Role.ADMINISTRATOR)
    EndingClinic.Aftermath end(Caller who, @PathVariable UUID id, @RequestBody EndingClinic.ClinicEnding wanted) {
        return ending.end(who, id, wanted);
    }

    @GetMapping("/api/administration/clinic-list")
    @AllowedTo(Role.ADMINISTRATOR)
    ResponseEntity<byte[]> clinicList(Caller who, @RequestParam(defaultValue = "XLSX") SheetForm form, Locale locale) {
        return form.download(list.export(who, locale), "clinics");
    }

    /** @param check true to see what would happen; nothing is changed then, nor when a row is refused */
    @PostMapping(path = "/api/administration/clinic-list", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AllowedTo(Role.ADMINISTRATOR)
    SheetReport takeClinics(
            Caller who,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "true") boolean check,
            Locale locale)
            throws IOException {
        return list.take(who, file.getBytes(), check, locale);
    }
}
