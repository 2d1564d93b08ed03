package vn.hoithi.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import vn.hoithi.store.Health;

/** Passes on to every desk whether the journal can be written. */
public final class HealthNews implements Consumer<Health> {
    private final List<Consumer<Health>> listeners = new CopyOnWriteArrayList<>();

    void listen(Consumer<Health> listener) {
        listeners.add(listener);
    }

    @Override
    public void accept(Health health) {
        for (Consumer<Health> listener : listeners) listener.accept(health);
    }
}
