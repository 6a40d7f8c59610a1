package org.xinglin.triage;

import java.util.List;

/**
 * What was found in it.
 *
 * @param emergencyNumber whom to call when there is any flag
 */
record RedFlagAnswer(List<RedFlag> flags, String emergencyNumber) {}
