package org.xinglin.directory;

import java.util.List;

/** The departments of all institutions, or of one, grouped by top-level clinical subject. */
record DepartmentTree(List<Branch> branches) {
    /** One top-level subject. */
    record Branch(String code, Words name, List<DepartmentRow> departments) {}
}
