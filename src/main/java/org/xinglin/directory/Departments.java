package org.xinglin.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Scope;

/** The departments of all institutions, answered from memory. */
@Component
public final class Departments {
    private final Register register;

    Departments(Register register) {
        this.register = register;
    }

    /** Rejects {@code directory.no-such-department}. */
    public Department require(DepartmentId id) {
        return find(id).orElseThrow(() -> new NotFound("directory.no-such-department"));
    }

    public Optional<Department> find(DepartmentId id) {
        return Optional.ofNullable(register.now().departments().get(id));
    }

    public List<Department> of(InstitutionId institution) {
        return register.now().departmentsOf(institution);
    }

    public List<Department> all() {
        return List.copyOf(register.now().departments().values());
    }

    /** Where a department's acts take place, for the rulebook: its subject, its institution, its province. */
    public Scope scopeOf(DepartmentId id) {
        Department department = require(id);
        Institution institution = register.now().institutionOf(department);
        return institution.scope().in(department.subjectCode());
    }
}
