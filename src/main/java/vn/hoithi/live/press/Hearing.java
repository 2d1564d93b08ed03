package vn.hoithi.live.press;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * Waits until every phone has been heard from after a moment: a line keeps its order, so a phone that says it has sent
 * all that was pressed before that moment has no earlier press under way.
 *
 * <p>No phone is asked for it. Phones ask for the time several times a second while a buzzer is open, and say so with
 * it; a question sent to them just when somebody has buzzed would tell a phone that lies when to claim a press.
 *
 * @param <P> what a phone is known by
 */
public final class Hearing<P> {
    private final Instant since;
    private final Set<P> awaited;

    /**
     * Begins to wait.
     *
     * @param since by the server's clock; the present moment
     * @param connected the phones on the line; who is cut off is not waited for
     */
    public Hearing(Instant since, Set<P> connected) {
        this.since = since;
        this.awaited = new HashSet<>(connected);
    }

    /** A phone has sent all that it pressed before {@code until}, by the server's clock. */
    public void heard(P phone, Instant until) {
        if (!until.isBefore(since)) awaited.remove(phone);
    }

    /** A phone is gone: its press, if there is one, comes when it is back. */
    public void left(P phone) {
        awaited.remove(phone);
    }

    public boolean everybody() {
        return awaited.isEmpty();
    }
}
