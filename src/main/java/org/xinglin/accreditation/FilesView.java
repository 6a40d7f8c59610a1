package org.xinglin.accreditation;

import java.util.List;

/** The papers and contracts on file. */
record FilesView(List<PaperSlotView> papers, List<AgreementView> agreements) {}
