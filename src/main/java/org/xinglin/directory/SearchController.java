package org.xinglin.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedToAnyone;

/** Answers the search box: doctors, departments and institutions in one list, best first. */
@RestController
class SearchController {
    private static final int MOST = 30;

    private final Finder finder;
    private final DoctorViews doctors;
    private final InstitutionViews institutions;

    SearchController(Finder finder, DoctorViews doctors, InstitutionViews institutions) {
        this.finder = finder;
        this.doctors = doctors;
        this.institutions = institutions;
    }

    /** What kind of thing was found. */
    enum FoundKind {
        DOCTOR,
        DEPARTMENT,
        INSTITUTION
    }

    /** One thing found; exactly the member its kind names is there. */
    record Found(
            FoundKind kind,
            @Nullable DoctorRow doctor,
            @Nullable DepartmentRow department,
            @Nullable InstitutionRow institution) {}

    /** The best hits. */
    record SearchResult(List<Found> items) {}

    @GetMapping("/api/search")
    @AllowedToAnyone
    SearchResult search(@RequestParam String q) {
        return new SearchResult(
                finder.search(q, MOST).stream().map(hit -> found(hit.thing())).toList());
    }

    private Found found(Object thing) {
        return switch (thing) {
            case Practitioner doctor -> new Found(FoundKind.DOCTOR, doctors.row(doctor), null, null);
            case Department department -> new Found(FoundKind.DEPARTMENT, null, institutions.row(department), null);
            case Institution house -> new Found(FoundKind.INSTITUTION, null, null, institutions.row(house));
            default -> throw new IllegalStateException("the index holds a " + thing.getClass());
        };
    }
}
