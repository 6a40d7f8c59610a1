package org.xinglin.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course with how the reader stands.
 *
 * @param owed whether no patient can come before it is passed
 * @param validUntil first day the pass no longer holds
 * @param triesLeft today
 */
record CourseView(
        String version,
        List<Course.Lesson> lessons,
        List<QuestionView> questions,
        int passMark,
        int triesLeft,
        boolean owed,
        @Nullable LocalDate validUntil,
        List<Sitting> sittings) {}
