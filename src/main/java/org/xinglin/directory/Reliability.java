package org.xinglin.directory;

/** Says how reliably promises are kept; implemented above, where promises are. */
public interface Reliability {
    HitRate of(PractitionerId practitioner);

    HitRate of(DepartmentId department);
}
