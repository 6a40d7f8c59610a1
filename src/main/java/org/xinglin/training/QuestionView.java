package org.xinglin.training;

import java.util.List;
import org.xinglin.directory.Words;

/** A question without its answer. */
record QuestionView(String id, Words ask, List<Words> options) {}
