package org.xinglin.accreditation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.Department;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Subjects;
import org.xinglin.directory.Title;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The departments of the own institution: entered, opened online, closed again. */
@RestController
class DepartmentController {
    private final OpeningDepartments opening;
    private final Departments departments;
    private final Practitioners practitioners;
    private final Subjects subjects;

    DepartmentController(
            OpeningDepartments opening, Departments departments, Practitioners practitioners, Subjects subjects) {
        this.opening = opening;
        this.departments = departments;
        this.practitioners = practitioners;
        this.subjects = subjects;
    }

    @GetMapping("/api/administration/departments")
    @AllowedTo(Role.ADMINISTRATOR)
    HouseDepartments all(Caller who) {
        Institution house = opening.house(who);
        return new HouseDepartments(
                departments.of(house.id()).stream().map(this::view).toList(),
                house.subjects().stream()
                        .map(code -> new CodeChoice(code, subjects.name(code)))
                        .toList());
    }

    @PostMapping("/api/administration/departments")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.ADMINISTRATOR)
    HouseDepartments enter(Caller who, @RequestBody DepartmentRequest request) {
        opening.enter(who, request);
        return all(who);
    }

    @PostMapping("/api/administration/departments/{id}/opening")
    @AllowedTo(Role.ADMINISTRATOR)
    HouseDepartments open(Caller who, @PathVariable DepartmentId id) {
        opening.open(who, id);
        return all(who);
    }

    @PostMapping("/api/administration/departments/{id}/closing")
    @AllowedTo(Role.ADMINISTRATOR)
    HouseDepartments close(Caller who, @PathVariable DepartmentId id) {
        opening.close(who, id);
        return all(who);
    }

    private DepartmentView view(Department department) {
        var doctors = practitioners.of(department.id());
        return new DepartmentView(
                department.id(),
                department.name(),
                department.subjectCode(),
                subjects.name(department.subjectCode()),
                department.active(),
                doctors.size(),
                (int) doctors.stream().filter(p -> p.title() == Title.CHIEF).count(),
                (int) doctors.stream()
                        .filter(p -> p.title() == Title.ASSOCIATE_CHIEF)
                        .count());
    }
}
