package vn.hoithi.rehearsal;

import io.vertx.core.Future;
import java.util.Set;

/** The server a contest is rehearsed on, as far as organisers and people at the door deal with it. */
interface Room {
    /** Prepares and opens a contest of virtual contestants. */
    Future<Opened> open(RehearsalPlan plan);

    /** What the host of this contest says hello with. */
    Future<String> hostToken(String contest);

    /** Takes a seat; gives what its phone says hello with. */
    Future<String> join(String code, int seat);

    /** Ids of the commands whose answers stand in the server's journal. */
    Future<Set<String>> answersInJournal(String contest);

    /** A contest that phones can join, and what would be right there. */
    record Opened(String id, String code, AnswerKey key) {}
}
