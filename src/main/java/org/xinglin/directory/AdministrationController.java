package org.xinglin.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The administration's view of its own institution, and of no other. */
@RestController
class AdministrationController {
    private final InstitutionViews institutions;
    private final StaffViews staff;

    AdministrationController(InstitutionViews institutions, StaffViews staff) {
        this.institutions = institutions;
        this.staff = staff;
    }

    @GetMapping("/api/administration/institution")
    @AllowedTo(Role.ADMINISTRATOR)
    InstitutionPage institution(Caller caller) {
        return institutions.page(staff.own(caller));
    }

    @GetMapping("/api/administration/staff")
    @AllowedTo(Role.ADMINISTRATOR)
    StaffViews.StaffPage staff(
            Caller caller,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "false") boolean attention,
            @RequestParam(defaultValue = "DEPARTMENT") StaffOrder order,
            @RequestParam(required = false) @Nullable String after) {
        return staff.page(caller, new StaffViews.Query(text, attention, order, after));
    }
}
