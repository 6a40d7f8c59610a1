package org.xinglin.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xinglin.directory.Department;
import org.xinglin.directory.Offering;
import org.xinglin.directory.Practitioner;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;

/**
 * What the gates judge: who wants which service for whom, on what evidence.
 *
 * @param evidence the records named; every record of the patient counts while none is named
 * @param guardianPresent the guardian confirms being at the child's side
 */
record Application(
        Caller who,
        PersonId patient,
        Offering offering,
        Practitioner practitioner,
        Department department,
        List<UUID> evidence,
        boolean guardianPresent,
        Instant at) {}
