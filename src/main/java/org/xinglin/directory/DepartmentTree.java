package org.xinglin.directory;

import java.util.List;

/** What can be chosen, grouped by top-level clinical subject. */
record DepartmentTree(List<Branch> branches) {
    /**
     * One top-level subject.
     *
     * @param departments of one institution, or of all where they are few; else none
     */
    record Branch(String code, Words name, List<DepartmentRow> departments, List<Specialty> specialties) {}

    /**
     * The departments of one clinical subject, taken together.
     *
     * @param diseases a few that are treated there
     */
    record Specialty(String code, Words name, List<Words> diseases, int institutions, int doctors) {}
}
