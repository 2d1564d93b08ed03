package vn.hoithi.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.codec.EventCodec;
import vn.hoithi.contest.Contest;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Happened;
import vn.hoithi.live.ContestDirectory;
import vn.hoithi.live.DoorCall;
import vn.hoithi.live.DoorReply;
import vn.hoithi.live.Doors;
import vn.hoithi.store.Entry;
import vn.hoithi.store.Journal;

/** How contests stand: as their desk has them, or as their journal tells when they have none any more. */
final class ContestStates {
    private final Vertx vertx;
    private final Work work;
    private final ContestDirectory directory;
    private final Journal journal;

    ContestStates(Vertx vertx, Work work, ContestDirectory directory, Journal journal) {
        this.vertx = vertx;
        this.work = work;
        this.directory = directory;
        this.journal = journal;
    }

    /** Whether somebody can be in the contest now. */
    boolean isLive(ContestId contest) {
        return directory.code(contest).isPresent();
    }

    /** What the desk has; fails with NOT_KNOWN where there is none. */
    Future<DoorReply.State> atDesk(ContestId contest) {
        if (!isLive(contest)) return Future.failedFuture(Refused.notKnown());
        return ask(contest, new DoorCall.Look()).map(reply -> {
            if (reply instanceof DoorReply.State state) return state;
            throw new IllegalStateException("a desk answered a look with " + reply);
        });
    }

    /** Asks at the door; a refusal there is one here. */
    Future<DoorReply> ask(ContestId contest, DoorCall call) {
        return Doors.ask(vertx, contest, call).map(reply -> {
            if (reply instanceof DoorReply.Refused refused) throw Refused.of(refused.refusal());
            return reply;
        });
    }

    /** The state of any contest that was ever opened; fails with NOT_KNOWN for others. */
    Future<ContestState> of(ContestId contest) {
        return isLive(contest) ? atDesk(contest).map(DoorReply.State::contest) : work.run(() -> told(contest));
    }

    private ContestState told(ContestId contest) {
        List<Entry> entries = journal.readAll(contest.value());
        @Nullable ContestState state = null;
        for (Entry entry : entries) {
            ContestEvent event = EventCodec.read(entry.type(), entry.body());
            if (event instanceof ContestEvent.ContestPlanned planned) state = Contest.begin(planned.plan());
            else if (state != null) state = Contest.apply(state, new Happened(entry.at(), entry.actor(), event));
        }
        if (state == null) throw Refused.notKnown();
        return state;
    }
}
