package vn.hoithi.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers that a thousand phones ask for in the same minute, made once a second instead of a thousand times. Whoever asks
 * while one is made waits for that one.
 */
final class BriefMemory<K> {
    static final Duration KEPT = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final Map<K, Kept> kept = new ConcurrentHashMap<>();

    BriefMemory(Vertx vertx) {
        this.vertx = vertx;
    }

    private record Kept(Future<Packed> answer, long madeAtNanos) {
        boolean fresh() {
            return System.nanoTime() - madeAtNanos < KEPT.toNanos() && !answer.failed();
        }
    }

    Future<Packed> recall(K key, Supplier<Future<Packed>> make) {
        Kept known = kept.get(key);
        if (known == null || !known.fresh()) {
            known = new Kept(make.get(), System.nanoTime());
            kept.put(key, known);
        }
        // whoever made it may live on another event loop than whoever asks
        return Future.fromCompletionStage(known.answer().toCompletionStage(), vertx.getOrCreateContext());
    }
}
