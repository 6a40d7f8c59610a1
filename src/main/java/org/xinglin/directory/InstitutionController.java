package org.xinglin.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Page;

/** Institutions, their departments and notices as everyone may see them. */
@RestController
class InstitutionController {
    private final InstitutionFinder finder;
    private final InstitutionViews views;
    private final Register register;

    InstitutionController(InstitutionFinder finder, InstitutionViews views, Register register) {
        this.finder = finder;
        this.views = views;
        this.register = register;
    }

    @GetMapping("/api/institutions")
    @AllowedToAnyone
    Page<InstitutionRow> institutions(@ParameterObject InstitutionQuery query) {
        return finder.page(query);
    }

    /** The provinces of all institutions. */
    record ProvinceList(List<ProvinceRow> items) {}

    @GetMapping("/api/provinces")
    @AllowedToAnyone
    ProvinceList provinces() {
        return new ProvinceList(finder.provinces());
    }

    @GetMapping("/api/institutions/{slug}")
    @AllowedToAnyone
    InstitutionPage institution(@PathVariable String slug) {
        return views.page(slug);
    }

    @GetMapping("/api/departments")
    @AllowedToAnyone
    DepartmentTree departments(@RequestParam @Nullable String institution) {
        return views.tree(institution);
    }

    @GetMapping("/api/departments/{slug}")
    @AllowedToAnyone
    DepartmentPage department(@PathVariable String slug) {
        return views.department(slug);
    }

    /** The newest notices of all institutions. */
    record NoticeList(List<NoticeRow> items) {}

    /** A notice with the institution it comes from. */
    record NoticeRow(HouseNotice notice, DoctorRow.PageLink institution) {}

    @GetMapping("/api/notices")
    @AllowedToAnyone
    NoticeList notices() {
        Snapshot now = register.now();
        return new NoticeList(now.notices().stream()
                .map(n -> new NoticeRow(n, named(now.institutions().get(n.institution()))))
                .toList());
    }

    private static DoctorRow.PageLink named(@Nullable Institution institution) {
        return institution == null
                ? new DoctorRow.PageLink("", new Words("", ""))
                : new DoctorRow.PageLink(institution.slug(), institution.shortName());
    }
}
