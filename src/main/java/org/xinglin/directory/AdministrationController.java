package org.xinglin.directory;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
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

    /** The doctors of the house. */
    record StaffList(List<StaffRow> items) {}

    @GetMapping("/api/administration/institution")
    @AllowedTo(Role.ADMINISTRATOR)
    InstitutionPage institution(Caller caller) {
        return institutions.page(staff.own(caller));
    }

    @GetMapping("/api/administration/staff")
    @AllowedTo(Role.ADMINISTRATOR)
    StaffList staff(Caller caller) {
        return new StaffList(staff.of(caller));
    }
}
