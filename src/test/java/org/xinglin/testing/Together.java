package org.xinglin.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Acts of one instant: each has a thread of its own, and none begins before all of them can. */
public final class Together {
    private Together() {}

    /** What may go wrong. */
    public interface Act {
        void run() throws Exception;
    }

    /** What each came to, in the order given; fails when any of them fails. */
    public static <T> List<T> together(List<? extends Callable<T>> acts) throws Exception {
        var barrier = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<T>> futures = acts.stream()
                    .map(act -> threads.submit(() -> {
                        barrier.await();
                        return act.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    /** The same act many times over. */
    public static void together(int times, Act act) throws Exception {
        together(Collections.nCopies(times, () -> {
            act.run();
            return true;
        }));
    }
}
