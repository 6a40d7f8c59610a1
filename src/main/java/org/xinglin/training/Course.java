package org.xinglin.training;

import java.util.List;
import org.xinglin.directory.Words;

/** The onboarding course: lessons to read and questions to answer. */
record Course(String version, List<Lesson> lessons, List<Question> questions) {
    /** @param text paragraphs */
    record Lesson(Words title, List<Words> text) {}

    /**
     * One question of the assessment.
     *
     * @param right place of the right option, counted from one
     */
    record Question(String id, Words ask, List<Words> options, int right, Words why) {}

    /** Hundredths of the questions that were answered rightly, rounded down. */
    int score(List<ChosenAnswer> answers) {
        long right = questions.stream()
                .filter(q -> answers.stream()
                        .anyMatch(a -> q.id().equals(a.question()) && a.option() != null && a.option() == q.right()))
                .count();
        return (int) (right * 100 / questions.size());
    }
}
