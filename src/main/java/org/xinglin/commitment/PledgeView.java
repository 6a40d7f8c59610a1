package org.xinglin.commitment;

import java.util.List;

/**
 * What was bought and how it is kept.
 *
 * @param nextReplyMinutes time to answer a later question
 * @param reportMinutes time to read an uploaded report; zero when reports are not part of it
 * @param nextShare percent of the price that goes back for a late answer
 * @param promises in the order they were made
 */
public record PledgeView(
        long nextReplyMinutes, long reportMinutes, int nextShare, int reportShare, List<PromiseView> promises) {}
