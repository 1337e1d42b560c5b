package app.ownlight.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Several requests at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of each, in their order. */
    public static List<Answer> all(Stream<Callable<Answer>> requests) throws Exception {
        List<Callable<Answer>> all = requests.toList();
        ExecutorService hands = Executors.newFixedThreadPool(all.size());
        CyclicBarrier together = new CyclicBarrier(all.size());
        try {
            List<Future<Answer>> answers = all.stream()
                    .map(request -> hands.submit(() -> {
                        together.await();
                        return request.call();
                    }))
                    .toList();
            List<Answer> made = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                made.add(answer.get());
            }
            return made;
        } finally {
            hands.shutdown();
        }
    }

    /** A form's fields with others in their place. */
    public static Map<String, String> with(Map<String, String> fields, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(others);
        return all;
    }
}
