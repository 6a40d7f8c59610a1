package org.xinglin.examination;

import java.time.Instant;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/** The patient's answers say that the doctor has to be asked first. */
public record ExaminationQuestioned(OrderId order, PersonId patient, PractitionerId practitioner, Instant at) {}
