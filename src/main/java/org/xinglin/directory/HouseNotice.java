package org.xinglin.directory;

import java.time.LocalDate;
import java.util.UUID;

/** Something an institution tells its patients. */
public record HouseNotice(UUID id, InstitutionId institution, LocalDate publishedOn, Words title, Words body) {}
