package org.xinglin.chart;

import org.xinglin.kernel.PersonId;

/** Who saw. */
record SigningDoctor(PersonId id, String name, String title) {}
