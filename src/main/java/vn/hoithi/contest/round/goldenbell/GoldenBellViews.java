package vn.hoithi.contest.round.goldenbell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Means;
import vn.hoithi.contest.ScoreSheet;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.Standings;
import vn.hoithi.contest.view.AskedView;
import vn.hoithi.contest.view.ClockView;
import vn.hoithi.contest.view.KeyView;
import vn.hoithi.contest.view.PersonView;
import vn.hoithi.contest.view.PodiumPlace;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RefereePart;
import vn.hoithi.contest.view.RoundViews;
import vn.hoithi.contest.view.Scene;
import vn.hoithi.contest.view.SeatPart;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;

/** What each audience sees of a golden bell; each method builds its picture from what that audience may know. */
final class GoldenBellViews implements RoundViews {
    final GoldenBellState state;
    final Cast cast;
    final Presence presence;
    private @Nullable List<Ranking.Place> ranking;

    GoldenBellViews(GoldenBellState state, Cast cast, Presence presence) {
        this.state = state;
        this.cast = cast;
        this.presence = presence;
    }

    @Override
    public Scene stage() {
        return switch (state.phase()) {
            case Phase.Ready ready -> floor();
            case Asking asking -> stage(asking);
            case Phase.Rescuing rescuing -> rescue(rescuing);
            case Phase.AllOut allOut ->
                new GoldenBellScenes.AllOut(after(), allOut.fallen().size(), PersonView.of(cast, allOut.fallen()));
            case Phase.SeveralLeft several ->
                new GoldenBellScenes.SeveralLeft(
                        PersonView.of(cast, state.floor().in()), remaining());
            case Phase.Topics topics -> new GoldenBellScenes.Topics(topicNames(), chooser(), remaining());
            case Phase.Finished finished ->
                new GoldenBellScenes.Finished(
                        finished.ending(), PersonView.of(cast, finished.winners()), mostRight(finished.winners()));
        };
    }

    private Scene stage(Asking asking) {
        AskedView question = asked(asking);
        Lifebuoy lifebuoy = asking.lifebuoy();
        if (lifebuoy != null && lifebuoy.open())
            return new GoldenBellScenes.RoomHelps(
                    question,
                    PersonView.of(cast, asking.asked().only()),
                    list(lifebuoy.counts(asking.options())),
                    lifebuoy.voters(),
                    voters(),
                    ClockView.of(lifebuoy.clock()),
                    true);
        if (asking.stage() != Asking.Stage.REVEALED)
            return new GoldenBellScenes.Question(
                    asking.stage(),
                    question,
                    ClockView.of(asking.clock()),
                    answered(asking),
                    asking.asked().size(),
                    state.rules().rescue().after());
        MarkCounts marks = MarkCounts.of(asking);
        return new GoldenBellScenes.Reveal(
                question,
                KeyView.of(asking.question()),
                optionCounts(asking),
                marks.right(),
                marks.wrong(),
                marks.noAnswer() + marks.excused(),
                marks.undecided(),
                boards(asking, Mark.RIGHT),
                boards(asking, Mark.WRONG),
                state.rules().rescue().after());
    }

    private static int boards(Asking asking, Mark mark) {
        return asking.paper()
                .where(seat -> !asking.given().has(seat) && asking.mark(seat) == mark)
                .size();
    }

    private Scene rescue(Phase.Rescuing rescuing) {
        SeatSet chosen = SeatSet.copyOf(rescuing.proposal());
        return new GoldenBellScenes.Rescue(
                rescuing.points(),
                state.rules().rescue().peoplePerPoint(),
                letters(chosen, SeatSet.empty()),
                PersonView.of(cast, chosen),
                remaining());
    }

    @Override
    public Scene floor() {
        Chapter.Asked last = state.lastAsked();
        boolean between = state.asking() == null;
        SeatSet leaving = last == null || !between
                ? SeatSet.empty()
                : last.asked().where(seat -> state.floor().at(seat).outTurn() == last.turn());
        long rescued = state.floor().in().stream()
                .filter(seat -> state.floor().at(seat).rescued())
                .count();
        return new GoldenBellScenes.Floor(
                state.next(),
                state.rules().questions(),
                letters(SeatSet.empty(), leaving),
                remaining(),
                leaving.size(),
                (int) rescued,
                state.rules().eliminates());
    }

    @Override
    public Scene contestants() {
        return switch (state.phase()) {
            case Phase.Ready ready -> waiting();
            case Asking asking -> onPhone(asking);
            case Phase.Rescuing rescuing ->
                new GoldenBellScenes.RescueOnPhone(
                        remaining(), rescuing.proposal().size(), state.next());
            case Phase.AllOut allOut -> new GoldenBellScenes.AllOutOnPhone(after());
            case Phase.SeveralLeft several -> new GoldenBellScenes.SeveralLeftOnPhone(remaining());
            case Phase.Topics topics -> new GoldenBellScenes.TopicsOnPhone(topicNames(), remaining());
            case Phase.Finished finished ->
                new GoldenBellScenes.FinishedOnPhone(finished.ending(), PersonView.of(cast, finished.winners()));
        };
    }

    private Scene waiting() {
        int after = state.rules().rescue().after();
        boolean ahead = Settling.mayRescueLater(state) && after >= state.next();
        return new GoldenBellScenes.Wait(
                after(), state.next(), state.rules().questions(), remaining(), ahead ? after : null);
    }

    private Scene onPhone(Asking asking) {
        AskedView question = asked(asking);
        Lifebuoy lifebuoy = asking.lifebuoy();
        if (lifebuoy != null && lifebuoy.open())
            return new GoldenBellScenes.Vote(
                    question,
                    PersonView.of(cast, asking.asked().only()),
                    ClockView.of(lifebuoy.clock()),
                    true,
                    List.of());
        if (asking.stage() == Asking.Stage.REVEALED)
            return new GoldenBellScenes.RevealOnPhone(question, KeyView.of(asking.question()), remaining());
        return new GoldenBellScenes.QuestionOnPhone(
                asking.stage(),
                question,
                ClockView.of(asking.clock()),
                state.rules().mayChange());
    }

    @Override
    public SeatPart seat(int seat) {
        Standing standing = state.standings().get(seat);
        if (standing == null) return SeatPart.WATCHING;
        Asking asking = state.asking();
        return new SeatPart(
                !standing.in()
                        ? SeatPart.Status.OUT
                        : standing.rescued() ? SeatPart.Status.RESCUED : SeatPart.Status.IN,
                standing.outAt(),
                standing.right(),
                given(seat, asking),
                vote(seat, asking),
                verdict(seat, asking),
                !standing.in() && Settling.mayRescueLater(state),
                state.phase() instanceof Phase.Topics && standing.in() && remaining() == 1,
                place(seat));
    }

    private SeatPart.@Nullable GivenView given(int seat, @Nullable Asking asking) {
        if (asking != null) {
            Given given = asking.given().get(seat);
            if (given != null) return given(asking.turn(), given, false);
            Given along = asking.along().get(seat);
            if (along != null) return given(asking.turn(), along, false);
            Given late = asking.late().get(seat);
            return late == null ? null : given(asking.turn(), late, true);
        }
        Chapter.Asked last = state.lastAsked();
        Given given = last == null ? null : last.given().get(seat);
        return last == null || given == null ? null : given(last.turn(), given, false);
    }

    private static SeatPart.GivenView given(int turn, Given given, boolean late) {
        return new SeatPart.GivenView(turn, option(given), text(given), given.pressed(), late, given.byHand());
    }

    static @Nullable Integer option(Given given) {
        return given.answer() instanceof Answer.Picked picked ? (Integer) picked.option() : null;
    }

    static String text(Given given) {
        return given.answer() instanceof Answer.Typed typed ? typed.text() : "";
    }

    private static @Nullable Integer vote(int seat, @Nullable Asking asking) {
        Lifebuoy lifebuoy = asking == null ? null : asking.lifebuoy();
        return lifebuoy == null ? null : lifebuoy.votes().get(seat);
    }

    private SeatPart.@Nullable VerdictView verdict(int seat, @Nullable Asking asking) {
        if (asking != null) {
            if (asking.stage() != Asking.Stage.REVEALED) return null;
            Mark mark = asking.asked().has(seat) ? asking.mark(seat) : asking.markAlong(seat);
            return mark == null ? null : new SeatPart.VerdictView(asking.turn(), mark.name(), false);
        }
        Chapter.Asked last = state.lastAsked();
        Outcome outcome =
                last == null || !last.asked().has(seat) ? null : last.outcomes().get(seat);
        return last == null || outcome == null
                ? null
                : new SeatPart.VerdictView(last.turn(), outcome.mark().name(), true);
    }

    private SeatPart.@Nullable PlaceView place(int seat) {
        if (!(state.phase() instanceof Phase.Finished)) return null;
        return ranking().stream()
                .filter(place -> place.seat() == seat)
                .findFirst()
                .map(place ->
                        new SeatPart.PlaceView(place.rank(), state.standings().size(), prize(place)))
                .orElse(null);
    }

    @Override
    public Object host(ScoreSheet scores) {
        return new HostPanelBuilder(this, scores).build();
    }

    @Override
    public RefereePart referees() {
        Asking asking = state.asking();
        StringBuilder seats = new StringBuilder();
        cast.contestants().forEach((seat, contestant) -> seats.append(refereeLetter(seat, asking)));
        if (asking == null) return new RefereePart(null, seats.toString());
        boolean closed = asking.stage().compareTo(Asking.Stage.LOCKED) >= 0;
        AskedView view = asked(asking);
        return new RefereePart(
                new RefereePart.OfQuestion(
                        asking.turn(),
                        asking.label(),
                        asking.stage().name(),
                        closed ? KeyView.of(asking.question()) : null,
                        view.form(),
                        view.text()),
                seats.toString());
    }

    private char refereeLetter(int seat, @Nullable Asking asking) {
        Standing standing = state.standings().get(seat);
        if (standing == null) return '.';
        if (!standing.in()) return 'o';
        Contestant contestant = cast.at(seat);
        boolean paper = contestant != null && contestant.means() == Means.BOARD;
        if (asking != null && asking.asked().has(seat)) paper = asking.paper().has(seat);
        if (!paper) return 'p';
        Boolean right = asking == null ? null : asking.boards().get(seat);
        return right == null ? 'b' : right ? 'r' : 'w';
    }

    @Override
    public @Nullable Next next() {
        return NextStep.of(state);
    }

    @Override
    public Standings.Way way() {
        return new Standings.Way(
                state.rules().unitScore(),
                state.rules().bestMembers(),
                state.floor().in());
    }

    @Override
    public List<PodiumPlace> places(ScoreSheet scores) {
        List<PodiumPlace> places = new ArrayList<>();
        for (Ranking.Place place : ranking())
            places.add(new PodiumPlace(
                    place.rank(),
                    prize(place),
                    PersonView.of(cast, place.seat()),
                    place.standing().right(),
                    place.standing().outAt(),
                    place.standing().rescued(),
                    scores.points(place.seat())));
        return places;
    }

    @Override
    public String after() {
        Chapter.Asked last = state.lastAsked();
        return last == null ? "" : last.label();
    }

    /** Nobody has won anything before the end. */
    private @Nullable String prize(Ranking.Place place) {
        GoldenBellRules.Prize.Kind prize = state.phase() instanceof Phase.Finished ? place.prize() : null;
        return prize == null ? null : prize.name();
    }

    List<Ranking.Place> ranking() {
        List<Ranking.Place> known = ranking;
        if (known == null) ranking = known = Ranking.of(state);
        return known;
    }

    AskedView asked(Asking asking) {
        return asked(asking.question(), asking.turn(), asking.number(), asking.label());
    }

    /** Where everybody stays to the end, the last question rings no bell. */
    AskedView asked(Question question, int turn, int number, String label) {
        GoldenBellRules rules = state.rules();
        return AskedView.of(question, turn, number, label, rules.questions(), rules.eliminates());
    }

    List<Integer> optionCounts(Asking asking) {
        int[] counts = new int[asking.options()];
        asking.given().forEach((seat, given) -> {
            if (given.answer() instanceof Answer.Picked picked && picked.option() < counts.length)
                counts[picked.option()]++;
        });
        return list(counts);
    }

    static List<Integer> list(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    static int answered(Asking asking) {
        SeatSet boards = asking.asked()
                .where(seat -> asking.boards().has(seat) && !asking.given().has(seat));
        return asking.given().size() + boards.size();
    }

    int remaining() {
        return state.floor().in().size();
    }

    String letters(SeatSet comingBack, SeatSet leaving) {
        return new SeatLetters(state, presence).of(cast, comingBack, leaving);
    }

    private int voters() {
        int out = (int)
                state.floor().out().stream().filter(presence.connected()::has).count();
        return out + presence.spectators();
    }

    private List<String> topicNames() {
        return state.pool().bell().stream().map(Question::theme).toList();
    }

    private @Nullable PersonView chooser() {
        return remaining() == 1 ? PersonView.of(cast, state.floor().in().only()) : null;
    }

    private int mostRight(SeatSet winners) {
        return winners.stream()
                .map(seat -> state.floor().at(seat).right())
                .max()
                .orElse(0);
    }
}
