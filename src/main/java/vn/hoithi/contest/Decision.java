package vn.hoithi.contest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command: events to keep, or a refusal.
 *
 * <p>A refusal may keep evidence (a late answer is shown to the host); evidence changes no phase, no floor and no points.
 *
 * @param events in order; without a refusal at least one, or none when the command changes nothing
 * @param refusal null when the command is accepted
 */
public record Decision<E>(List<E> events, @Nullable Refusal refusal) {
    public Decision {
        events = List.copyOf(events);
    }

    /** Accepted, and nothing changes: a repetition. */
    public static <E> Decision<E> accept() {
        return new Decision<>(List.of(), null);
    }

    public static <E> Decision<E> accept(E event) {
        return new Decision<>(List.of(event), null);
    }

    public static <E> Decision<E> refuse(Refusal refusal) {
        return new Decision<>(List.of(), refusal);
    }

    public static <E> Decision<E> refuseKeeping(Refusal refusal, E evidence) {
        return new Decision<>(List.of(evidence), refusal);
    }

    public boolean accepted() {
        return refusal == null;
    }

    public <F> Decision<F> map(Function<? super E, ? extends F> change) {
        return new Decision<>(events.stream().<F>map(change).toList(), refusal);
    }
}
