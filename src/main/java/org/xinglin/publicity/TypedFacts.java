package org.xinglin.publicity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Words;

/**
 * The facts a house writes itself; licence, legal subject and connection come from its application and the supervisor.
 *
 * @param edition what the writer had before them, so that nobody overwrites a colleague unseen
 * @param process how a visit goes, step by step
 */
record TypedFacts(
        int edition,
        @Nullable Words address,
        @Nullable String phone,
        @Nullable List<Words> opening,
        @Nullable Words introduction,
        @Nullable String complaintPhone,
        @Nullable String complaintEmail,
        @Nullable Words complaintHours,
        @Nullable Words complaintOffice,
        @Nullable List<Words> process) {}
