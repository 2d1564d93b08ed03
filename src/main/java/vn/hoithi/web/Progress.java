package vn.hoithi.web;

import io.vertx.core.Future;
import java.util.UUID;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.ContestState;
import vn.hoithi.store.ContestStatus;
import vn.hoithi.web.draft.Drafts;

/** How far a contest has come, as its desk knows, and keeps the list of contests true to it. */
final class Progress {
    private final ContestStates states;
    private final Work work;
    private final Drafts drafts;

    Progress(ContestStates states, Work work, Drafts drafts) {
        this.states = states;
        this.work = work;
        this.drafts = drafts;
    }

    /** The status now; {@code listed} is what the list of contests says, and is put right where it differs. */
    Future<ContestStatus> now(UUID id, ContestStatus listed) {
        ContestId contest = new ContestId(id);
        if (listed == ContestStatus.DRAFT || !states.isLive(contest)) return Future.succeededFuture(listed);
        return states.atDesk(contest).compose(state -> {
            ContestStatus status = of(state.contest());
            if (status == listed) return Future.succeededFuture(status);
            return work.run(() -> {
                drafts.changeStatus(id, status);
                return status;
            });
        });
    }

    private static ContestStatus of(ContestState contest) {
        if (contest.ended()) return ContestStatus.ENDED;
        return contest.playing() == null ? ContestStatus.OPEN : ContestStatus.RUNNING;
    }
}
