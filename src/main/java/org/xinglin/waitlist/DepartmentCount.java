package org.xinglin.waitlist;

import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Words;

/**
 * How many wait in a department.
 *
 * @param offered to how many of them a place is on offer
 */
record DepartmentCount(DepartmentId departmentId, Words department, int waiting, int offered) {}
