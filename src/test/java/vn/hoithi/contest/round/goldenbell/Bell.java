package vn.hoithi.contest.round.goldenbell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Contest;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Happened;
import vn.hoithi.contest.Means;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.Playing;
import vn.hoithi.contest.Refusal;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.Views;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;

/**
 * A golden bell told step by step, through the contest itself, so that every story also goes through scores and undo.
 * Time passes only where the story says so. After every step the whole journal is replayed and compared.
 */
final class Bell {
    static final Instant T0 = Instant.parse("2026-11-28T14:00:00Z");

    private final List<Happened> journal = new ArrayList<>();
    private final ContestState planned;
    private ContestState state;
    private Instant now = T0;
    private SeatMap<Instant> away = SeatMap.empty();
    private SeatSet notYet = SeatSet.empty();
    private long draw = 42;
    private Decision<ContestEvent> last = Decision.accept();

    private Bell(ContestState planned) {
        this.planned = planned;
        this.state = planned;
    }

    static Bell with(int people, GoldenBellRules rules) {
        return with(Stories.cast(people), rules, questions(rules, Stories.choices("r", 5), List.of()));
    }

    static Bell with(Cast cast, GoldenBellRules rules, Map<String, List<Question>> questions) {
        Bell bell = new Bell(Contest.begin(Stories.plan(cast, rules, questions)));
        bell.host(new ContestCommand.StartRound());
        return bell;
    }

    static Map<String, List<Question>> questions(GoldenBellRules rules, List<Question> reserve, List<Question> bell) {
        Map<String, List<Question>> questions = new TreeMap<>();
        questions.put("main", Stories.choices("q", rules.questions()));
        questions.put("reserve", reserve);
        questions.put("bell", bell);
        return questions;
    }

    /* ---- the people ---- */

    Bell host(ContestCommand command) {
        return give(new Actor.Host("MC"), command);
    }

    Bell host(GoldenBellCommand command) {
        return host(new ContestCommand.InRound(command));
    }

    Bell seat(int seat, GoldenBellCommand command) {
        return give(new Actor.Player(seat), new ContestCommand.InRound(command));
    }

    Bell spectator(String id, GoldenBellCommand command) {
        return give(new Actor.Spectator(id), new ContestCommand.InRound(command));
    }

    Bell referee(GoldenBellCommand command) {
        return give(new Actor.Referee("A"), new ContestCommand.InRound(command));
    }

    Bell machine(GoldenBellCommand command) {
        return give(new Actor.Machine(), new ContestCommand.InRound(command));
    }

    Bell give(Actor by, ContestCommand command) {
        ContestState before = state;
        last = Contest.decide(state, new Order<>(by, now, draw++, away, Duration.ofMillis(300), command));
        for (ContestEvent event : last.events()) {
            Happened happened = new Happened(now, by.label(), event);
            journal.add(happened);
            state = Contest.apply(state, happened);
        }
        if (last.refusal() != null && last.events().isEmpty()) assertThat(state).isSameAs(before);
        assertThat(replayed()).isEqualTo(state);
        return this;
    }

    private ContestState replayed() {
        ContestState replayed = planned;
        for (Happened happened : journal) replayed = Contest.apply(replayed, happened);
        return replayed;
    }

    /* ---- time and connections ---- */

    Bell after(Duration time) {
        now = now.plus(time);
        return this;
    }

    Bell lost(int... seats) {
        for (int seat : seats) away = away.with(seat, now);
        return this;
    }

    /** Seats no phone has taken so far; they are away like those that lost theirs. */
    Bell empty(int... seats) {
        notYet = notYet.and(SeatSet.of(seats));
        return lost(seats);
    }

    Bell back(int seat) {
        away = away.without(seat);
        notYet = notYet.without(seat);
        return this;
    }

    /* ---- shorthands: option 1 is right ---- */

    Bell shown() {
        return host(new GoldenBellCommand.Show()).happened();
    }

    Bell open() {
        return shown().host(new GoldenBellCommand.Open()).happened();
    }

    Bell right(int... seats) {
        return pick(1, seats);
    }

    Bell wrong(int... seats) {
        return pick(0, seats);
    }

    Bell pick(int option, int... seats) {
        for (int seat : seats) answer(seat, new Answer.Picked(option));
        return this;
    }

    Bell type(int seat, String text) {
        return answer(seat, new Answer.Typed(text));
    }

    private Bell answer(int seat, Answer answer) {
        return seat(seat, new GoldenBellCommand.GiveAnswer(turn(), answer, now));
    }

    Bell lock() {
        return host(new GoldenBellCommand.Lock()).happened();
    }

    Bell reveal() {
        return lock().host(new GoldenBellCommand.Reveal()).happened();
    }

    Bell confirm() {
        return reveal().host(new GoldenBellCommand.Confirm()).happened();
    }

    /** Asks the next question; everybody on the floor answers right but these. */
    Bell question(int... wrong) {
        open();
        for (int seat : floor())
            if (Arrays.stream(wrong).anyMatch(other -> other == seat)) wrong(seat);
            else right(seat);
        return confirm();
    }

    Bell questions(int many) {
        for (int i = 0; i < many; i++) question();
        return this;
    }

    /* ---- what is seen ---- */

    Bell happened() {
        assertThat(last.refusal()).as("refused").isNull();
        return this;
    }

    Bell refused(Refusal refusal) {
        assertThat(last.refusal()).isEqualTo(refusal);
        return this;
    }

    GoldenBellState bell() {
        return (GoldenBellState) playing().state();
    }

    Playing playing() {
        return Objects.requireNonNull(state.playing());
    }

    Given given(int seat) {
        return Objects.requireNonNull(asking().given().get(seat));
    }

    ContestState contest() {
        return state;
    }

    Instant now() {
        return now;
    }

    int turn() {
        return bell().turn();
    }

    Phase phase() {
        return bell().phase();
    }

    Asking asking() {
        return (Asking) phase();
    }

    List<Integer> floor() {
        return bell().floor().in().toList();
    }

    Bell onTheFloor(Integer... seats) {
        assertThat(floor()).containsExactly(seats);
        return this;
    }

    int points(int seat) {
        return state.scores().points(seat);
    }

    Views views() {
        return new Views(state, presence());
    }

    Presence presence() {
        return new Presence(connected(), away, notYet, 1, 1, 1, 0, null, "http://192.168.1.20:8080/j/738204", 1);
    }

    private SeatSet connected() {
        return state.cast().seats().where(seat -> {
            Contestant contestant = state.cast().at(seat);
            return contestant != null && contestant.means() == Means.PHONE && !away.has(seat);
        });
    }

    static Cast onPaper(Cast cast, int... seats) {
        Cast changed = cast;
        for (int seat : seats)
            changed = changed.with(Objects.requireNonNull(changed.at(seat)).answeringBy(Means.BOARD));
        return changed;
    }
}
