package vn.hoithi.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.hoithi.codec.EventCodec;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.Plan;
import vn.hoithi.store.Entry;

/** Which contests have their desk on this node, by code and by id. */
public final class ContestDirectory {
    private final Vertx vertx;
    private final DeskHouse house;
    private final Map<String, ContestId> byCode = new ConcurrentHashMap<>();
    private final Map<ContestId, String> codes = new ConcurrentHashMap<>();
    private volatile String latest = "";

    public ContestDirectory(Vertx vertx, DeskHouse house) {
        this.vertx = vertx;
        this.house = house;
    }

    /** By six-digit code, spaces allowed, or by id. */
    public Optional<ContestId> find(String codeOrId) {
        String plain = codeOrId.replace(" ", "");
        ContestId contest = byCode.get(plain);
        if (contest != null) return Optional.of(contest);
        return codes.keySet().stream().filter(id -> id.toString().equals(plain)).findFirst();
    }

    public Optional<String> code(ContestId contest) {
        return Optional.ofNullable(codes.get(contest));
    }

    /** The code of the contest opened last; empty when none is. */
    public String latest() {
        return latest;
    }

    /** Writes the plan as the first entry of a new journal and opens the desk. */
    public Future<ContestId> open(Plan plan) {
        InstantSource time = house.time();
        Instant now = time.instant();
        EventCodec.Stored stored = EventCodec.write(new ContestEvent.ContestPlanned(plan));
        Entry first = new Entry(1, now, null, "organiser", stored.type(), stored.body());
        return Future.fromCompletionStage(
                        house.journal().append(plan.id().value(), List.of(first)), vertx.getOrCreateContext())
                .compose(written -> takeUp(plan.id(), plan.code(), List.of(first)));
    }

    /** Opens the desk of a contest from its journal. */
    public Future<ContestId> takeUp(ContestId contest, String code, List<Entry> journal) {
        return vertx.deployVerticle(new Desk(contest, journal, house)).map(deployed -> {
            byCode.put(code, contest);
            codes.put(contest, code);
            latest = code;
            return contest;
        });
    }
}
