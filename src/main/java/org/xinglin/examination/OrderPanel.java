package org.xinglin.examination;

import java.util.List;

/** The panel of a visit. */
record OrderPanel(List<ExaminationOffer> offers, List<OrderView> orders) {}
