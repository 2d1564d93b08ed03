package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.ScoreSheet;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.view.AskedView;
import vn.hoithi.contest.view.ClockView;
import vn.hoithi.contest.view.KeyView;
import vn.hoithi.question.Form;
import vn.hoithi.question.Question;

/** Builds {@link HostPanel} from the state. */
final class HostPanelBuilder {
    /** More lines than a person reads; the floor map shows the rest. */
    private static final int MOST_ROWS = 300;
    /** Places worth sending ten times a second; the whole ranking is in the results. */
    private static final int MOST_PLACES = 40;

    private final GoldenBellViews views;
    private final GoldenBellState state;
    private final ScoreSheet scores;
    private final @Nullable Asking asking;

    HostPanelBuilder(GoldenBellViews views, ScoreSheet scores) {
        this.views = views;
        this.state = views.state;
        this.scores = scores;
        this.asking = state.asking();
    }

    HostPanel build() {
        List<HostPanel.Row> rows = rows();
        SeatSet out = state.floor().out();
        return new HostPanel(
                phaseName(),
                state.rules().eliminates(),
                asking == null ? state.next() : asking.number(),
                state.rules().questions(),
                asking == null ? null : question(asking),
                upNext(),
                state.pool().reserve().size(),
                asking == null ? null : ClockView.of(asking.clock()),
                views.letters(comingBack(), leaving()),
                views.remaining(),
                counts(),
                asking == null ? List.of() : views.optionCounts(asking),
                rows.stream().limit(MOST_ROWS).toList(),
                rows.size(),
                dropped(),
                wordings(),
                boards(),
                rescue(out),
                lifebuoy(),
                topics(),
                allOut(),
                severalLeft(),
                state.phase() instanceof Phase.Finished finished
                        ? new HostPanel.OfEnd(
                                finished.ending(), finished.winners().toList())
                        : null,
                Settling.mayRescue(state)
                        && (state.phase() instanceof Phase.Ready || state.phase() instanceof Phase.Topics),
                history(),
                views.places(scores).stream().limit(MOST_PLACES).toList(),
                state.floor().curve());
    }

    private String phaseName() {
        return switch (state.phase()) {
            case Phase.Ready ready -> "READY";
            case Asking question -> question.stage().name();
            case Phase.Rescuing rescuing -> "RESCUE";
            case Phase.AllOut allOut -> "ALL_OUT";
            case Phase.SeveralLeft several -> "SEVERAL_LEFT";
            case Phase.Topics topics -> "TOPICS";
            case Phase.Finished finished -> "FINISHED";
        };
    }

    private HostPanel.OfQuestion question(Asking present) {
        return ofQuestion(
                present.question(), views.asked(present), present.marking().alsoAccepted(), (int)
                        present.clock().total().toSeconds());
    }

    private HostPanel.@Nullable OfQuestion upNext() {
        Question next = asking == null ? state.upNext() : state.pool().next(asking.number() + 1);
        if (next == null || state.phase() instanceof Phase.Finished) return null;
        int number = asking == null ? state.next() : asking.number() + 1;
        AskedView view = views.asked(next, state.turn() + 1, number, String.valueOf(number));
        return ofQuestion(
                next, view, List.of(), (int) state.rules().timeFor(number).toSeconds());
    }

    private static HostPanel.OfQuestion ofQuestion(Question question, AskedView view, List<String> more, int seconds) {
        List<String> accepted = new ArrayList<>();
        if (question.form() instanceof Form.Written written) accepted.addAll(written.accepted());
        accepted.addAll(more);
        return new HostPanel.OfQuestion(
                view, KeyView.of(question), accepted, question.notes(), question.source(), seconds);
    }

    private SeatSet comingBack() {
        return state.phase() instanceof Phase.Rescuing rescuing ? SeatSet.copyOf(rescuing.proposal()) : SeatSet.empty();
    }

    private SeatSet leaving() {
        if (asking == null
                || asking.stage() != Asking.Stage.REVEALED
                || !state.rules().eliminates()) return SeatSet.empty();
        return asking.asked().where(seat -> asking.mark(seat).leaves());
    }

    private HostPanel.Counts counts() {
        if (asking == null) return new HostPanel.Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        int asked = asking.asked().size();
        int answered = GoldenBellViews.answered(asking);
        SeatSet away = asking.asked()
                .where(seat ->
                        views.presence.away().has(seat) && !asking.given().has(seat));
        int lost = away.where(views.presence::lost).size();
        MarkCounts marks = MarkCounts.of(asking);
        return new HostPanel.Counts(
                asked,
                answered,
                asked - answered,
                lost,
                away.size() - lost,
                marks.right(),
                marks.wrong(),
                marks.noAnswer(),
                marks.excused(),
                marks.undecided());
    }

    private List<HostPanel.Row> rows() {
        if (asking == null) return List.of();
        boolean closed = asking.stage().compareTo(Asking.Stage.LOCKED) >= 0;
        List<HostPanel.Row> rows = new ArrayList<>();
        for (int seat : asking.asked().toList()) {
            boolean worth = closed
                    ? asking.mark(seat) != Mark.RIGHT
                            || asking.rulings().has(seat)
                            || asking.late().has(seat)
                    : !asking.given().has(seat) && !asking.boards().has(seat);
            if (worth) rows.add(row(seat, closed));
        }
        if (closed) rows.sort(Comparator.comparingInt(row -> order(row.mark())));
        return rows;
    }

    private static int order(Mark mark) {
        return switch (mark) {
            case NEAR -> 0;
            case DROPPED -> 1;
            case UNMARKED -> 2;
            case NO_ANSWER -> 3;
            case WRONG -> 4;
            case EXCUSED -> 5;
            case RIGHT -> 6;
        };
    }

    private HostPanel.Row row(int seat, boolean closed) {
        Asking present = Objects.requireNonNull(asking);
        Given given = present.given().get(seat);
        Given late = present.late().get(seat);
        Duration took = given == null ? null : given.took();
        Instant away = closed ? present.away().get(seat) : views.presence.away().get(seat);
        boolean notYet = away != null && views.presence.notYet().has(seat);
        return new HostPanel.Row(
                seat,
                given == null ? null : GoldenBellViews.option(given),
                given == null ? "" : GoldenBellViews.text(given),
                present.mark(seat),
                present.rulings().has(seat),
                took,
                notYet ? null : away,
                notYet,
                late == null
                        ? null
                        : new HostPanel.Late(GoldenBellViews.option(late), GoldenBellViews.text(late), late.pressed()),
                present.paper().has(seat));
    }

    private List<Integer> dropped() {
        if (asking == null || asking.stage().compareTo(Asking.Stage.LOCKED) < 0) return List.of();
        return asking.asked().where(seat -> asking.mark(seat) == Mark.DROPPED).toList();
    }

    private List<HostPanel.Wording> wordings() {
        if (asking == null || asking.options() > 0 || asking.stage().compareTo(Asking.Stage.LOCKED) < 0)
            return List.of();
        Map<String, List<Integer>> seats = new LinkedHashMap<>();
        asking.given()
                .forEach((seat, given) -> seats.computeIfAbsent(
                                GoldenBellViews.text(given).strip(), text -> new ArrayList<>())
                        .add(seat));
        return seats.entrySet().stream()
                .map(entry -> new HostPanel.Wording(
                        entry.getKey(), asking.mark(entry.getValue().getFirst()), entry.getValue()))
                .sorted(Comparator.comparingInt(wording -> order(wording.mark())))
                .limit(MOST_ROWS)
                .toList();
    }

    private HostPanel.Boards boards() {
        if (asking == null) return new HostPanel.Boards(List.of(), List.of());
        return new HostPanel.Boards(
                asking.paper().toList(),
                asking.paper().where(seat -> asking.mark(seat) == Mark.UNMARKED).toList());
    }

    private HostPanel.@Nullable OfRescue rescue(SeatSet out) {
        if (!(state.phase() instanceof Phase.Rescuing rescuing)) return null;
        RescueRules rules = state.rules().rescue();
        List<HostPanel.Candidate> candidates = RescueList.order(state.floor(), RescueRules.RescueOrder.BEST, 0).stream()
                .map(seat -> new HostPanel.Candidate(
                        seat,
                        state.floor().at(seat).right(),
                        state.floor().at(seat).outAt(),
                        views.presence.connected().has(seat)))
                .toList();
        return new HostPanel.OfRescue(
                rescuing.points() == null,
                rescuing.points(),
                rules.cap(out.size()),
                rules.times() - state.tally().rescues(),
                rescuing.proposal(),
                candidates,
                rescuing.allOut());
    }

    private HostPanel.@Nullable OfLifebuoy lifebuoy() {
        boolean used = state.tally().lifebuoys() >= state.rules().lifebuoys();
        if (asking == null) return null;
        Lifebuoy lifebuoy = asking.lifebuoy();
        boolean canCall = lifebuoy == null
                && !used
                && asking.options() > 0
                && asking.asked().size() == 1
                && asking.stage().compareTo(Asking.Stage.OPEN) <= 0;
        if (lifebuoy == null) return new HostPanel.OfLifebuoy(canCall, false, used, List.of(), 0, null);
        return new HostPanel.OfLifebuoy(
                false,
                lifebuoy.open(),
                true,
                GoldenBellViews.list(lifebuoy.counts(asking.options())),
                lifebuoy.voters(),
                ClockView.of(lifebuoy.clock()));
    }

    private HostPanel.@Nullable OfTopics topics() {
        if (!(state.phase() instanceof Phase.Topics)) return null;
        SeatSet in = state.floor().in();
        return new HostPanel.OfTopics(
                state.pool().bell().stream().map(Question::theme).toList(), in.size() == 1 ? in.only() : null);
    }

    private HostPanel.@Nullable OfAllOut allOut() {
        if (!(state.phase() instanceof Phase.AllOut allOut)) return null;
        int left = state.rules().restores() - state.tally().restores();
        return new HostPanel.OfAllOut(
                allOut.fallen().toList(),
                Settling.mayRescue(state),
                left > 0 && !state.pool().reserve().isEmpty(),
                left);
    }

    private HostPanel.@Nullable OfSeveral severalLeft() {
        if (!(state.phase() instanceof Phase.SeveralLeft)) return null;
        int left = state.rules().tieReserves() - state.tally().tieReserves();
        return new HostPanel.OfSeveral(
                state.floor().in().toList(),
                left > 0 && !state.pool().reserve().isEmpty(),
                left,
                Fastest.of(state).toList());
    }

    private List<HostPanel.Past> history() {
        List<HostPanel.Past> past = new ArrayList<>();
        for (Chapter chapter : state.history())
            if (chapter instanceof Chapter.Asked asked)
                past.add(new HostPanel.Past(
                        asked.turn(),
                        asked.number(),
                        asked.label(),
                        asked.question().text(),
                        rightIn(asked),
                        asked.asked().size(),
                        asked.cancelled()));
        return past.reversed();
    }

    private static int rightIn(Chapter.Asked asked) {
        int[] right = {0};
        asked.outcomes().forEach((seat, outcome) -> right[0] += outcome.mark() == Mark.RIGHT ? 1 : 0);
        return right[0];
    }
}
