package org.xinglin.directory;

import java.util.List;

/** How well one word fits everything there is. */
final class Scores {
    final double[] institutions;
    final double[] departments;
    final double[] doctors;

    Scores(int institutions, int departments, int doctors) {
        this.institutions = new double[institutions];
        this.departments = new double[departments];
        this.doctors = new double[doctors];
    }

    void raise(Object thing, int place, double score) {
        double[] scores =
                switch (thing) {
                    case Institution i -> institutions;
                    case Department d -> departments;
                    default -> doctors;
                };
        scores[place] = Math.max(scores[place], score);
    }

    static Scores better(Scores some, Scores others) {
        var better = some.empty();
        for (int part = 0; part < 3; part++) {
            for (int i = 0; i < better.part(part).length; i++) {
                better.part(part)[i] = Math.max(some.part(part)[i], others.part(part)[i]);
            }
        }
        return better;
    }

    /** The mean where every word fits, nothing where one does not. */
    static Scores all(List<Scores> words) {
        var all = words.getFirst().empty();
        for (int part = 0; part < 3; part++) {
            for (int i = 0; i < all.part(part).length; i++) {
                double sum = 0;
                for (Scores word : words) {
                    double score = word.part(part)[i];
                    if (score == 0) {
                        sum = 0;
                        break;
                    }
                    sum += score;
                }
                all.part(part)[i] = sum / words.size();
            }
        }
        return all;
    }

    private Scores empty() {
        return new Scores(institutions.length, departments.length, doctors.length);
    }

    private double[] part(int part) {
        return part == 0 ? institutions : part == 1 ? departments : doctors;
    }
}
