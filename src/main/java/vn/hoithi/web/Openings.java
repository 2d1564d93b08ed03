package vn.hoithi.web;

import io.vertx.core.Future;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.Plan;
import vn.hoithi.live.ContestDirectory;
import vn.hoithi.store.ContestStatus;
import vn.hoithi.store.Entry;
import vn.hoithi.store.Journal;
import vn.hoithi.web.draft.Draft;
import vn.hoithi.web.draft.DraftProblem;
import vn.hoithi.web.draft.Drafts;

/** Opens the lobby of a contest: from then on its plan is the first entry of its journal and never changes. */
final class Openings {
    private final Work work;
    private final Drafts drafts;
    private final Journal journal;
    private final ContestDirectory directory;
    /** Contests that are being opened or saved just now: one at a time, or a journal would begin twice. */
    private final Set<UUID> underway = ConcurrentHashMap.newKeySet();

    Openings(Work work, Drafts drafts, Journal journal, ContestDirectory directory) {
        this.work = work;
        this.drafts = drafts;
        this.journal = journal;
        this.directory = directory;
    }

    record Opened(String code) {}

    /** Gives the code; one that is open already keeps it. Fails with NOT_READY and the problems. */
    Future<Opened> open(UUID id) {
        return alone(
                id,
                () -> work.run(() -> find(id)).compose(draft -> switch (draft.status()) {
                    case DRAFT -> begin(id, draft);
                    case OPEN, RUNNING -> Future.succeededFuture(new Opened(draft.code()));
                    case ENDED, REMOVED -> Future.failedFuture(new Refused(409, "CONTEST_IS_OVER", ""));
                }));
    }

    /** Does something to a draft while nobody opens it. */
    <T> Future<T> alone(UUID id, Step<T> step) {
        if (!underway.add(id)) return Future.failedFuture(new Refused(409, "BUSY", ""));
        return step.take().onComplete(done -> underway.remove(id));
    }

    interface Step<T> {
        Future<T> take();
    }

    private Draft find(UUID id) {
        return drafts.find(id).orElseThrow(Refused::notKnown);
    }

    private Future<Opened> begin(UUID id, Draft draft) {
        return work.run(() -> begun(id, draft))
                .compose(begun -> begun.journal().isEmpty()
                        ? directory.open(begun.plan())
                        : directory.takeUp(new ContestId(id), draft.code(), begun.journal()))
                .compose(contest -> work.run(() -> {
                    drafts.changeStatus(id, ContestStatus.OPEN);
                    return new Opened(draft.code());
                }));
    }

    /** The plan to open; an earlier attempt may have been cut off after the journal had begun, and then that one counts. */
    private record Begun(Plan plan, List<Entry> journal) {}

    private Begun begun(UUID id, Draft draft) {
        List<DraftProblem> problems = drafts.problems(draft);
        if (!problems.isEmpty())
            throw Refused.because(422, "NOT_READY", problems.getFirst().detail(), problems);
        return new Begun(drafts.plan(draft), journal.readAll(id));
    }
}
