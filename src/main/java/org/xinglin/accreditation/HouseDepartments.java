package org.xinglin.accreditation;

import java.util.List;

/** @param subjects what the licence allows departments of */
record HouseDepartments(List<DepartmentView> items, List<CodeChoice> subjects) {}
