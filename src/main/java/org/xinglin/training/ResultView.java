package org.xinglin.training;

import java.util.List;
import org.xinglin.directory.Words;

/**
 * What an assessment came to.
 *
 * @param wrong what was answered wrongly, each with the reason
 */
record ResultView(Sitting sitting, int passMark, List<Wrong> wrong) {
    /** One wrong answer. */
    record Wrong(String question, Words ask, Words why) {}
}
