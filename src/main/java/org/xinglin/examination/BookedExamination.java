package org.xinglin.examination;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.SlotId;

/**
 * A live place of an order.
 *
 * @param booking stays when the place moves
 * @param confirmed paid, and the person has not come yet
 */
public record BookedExamination(
        UUID booking,
        OrderId order,
        PersonId patient,
        InstitutionId institution,
        Words examination,
        SlotId slot,
        Instant startsAt,
        boolean confirmed) {}
