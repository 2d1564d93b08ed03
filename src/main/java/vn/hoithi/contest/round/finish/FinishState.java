package vn.hoithi.contest.round.finish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.RoundState;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/**
 * Where a finish stands.
 *
 * @param teams numbers of those that play
 * @param pool what has not been asked yet, by value
 * @param reserve questions that have not been used in place of another
 * @param turns teams that have come forward, the present one last
 * @param history questions that were shown, the present one last
 */
public record FinishState(
        FinishRules rules,
        SeatSet teams,
        Map<Integer, List<Question>> pool,
        List<Question> reserve,
        List<TeamTurn> turns,
        List<Asked> history,
        Phase phase)
        implements RoundState {
    public FinishState {
        pool = Map.copyOf(pool);
        reserve = List.copyOf(reserve);
        turns = List.copyOf(turns);
        history = List.copyOf(history);
    }

    /** The question in progress, or the last one while its answer is shown; null where none is on the stage. */
    Phase.@Nullable Asking asking() {
        return phase instanceof Phase.Asking asking ? asking : null;
    }

    /** The record of {@link #asking}; null where there is none. */
    @Nullable
    Asked present() {
        return asking() == null ? null : history.getLast();
    }

    @Nullable
    Asked askedAt(int turn) {
        return turn < 1 || turn > history.size() ? null : history.get(turn - 1);
    }

    /** How many questions have been shown. */
    int turn() {
        return history.size();
    }

    /** Whose turn it is; 0 before the first. */
    int owner() {
        return turns.isEmpty() ? 0 : turns.getLast().team();
    }

    /** What the team whose turn it is has chosen. */
    List<Integer> values() {
        return turns.isEmpty() ? List.of() : turns.getLast().values();
    }

    /** How many of its questions have been shown. */
    int shownOfTurn() {
        return (int) history.stream().filter(asked -> asked.owner() == owner()).count();
    }

    /** The question that comes next in this turn; null where its values are not chosen yet, or after the last. */
    @Nullable
    Slot upNext() {
        int shown = shownOfTurn();
        if (shown >= values().size()) return null;
        int value = values().get(shown);
        return new Slot(owner(), shown + 1, values().size(), value, left(value).getFirst());
    }

    List<Question> left(int value) {
        return pool.getOrDefault(value, List.of());
    }

    int leftInAll() {
        return rules.values().stream()
                .mapToInt(value -> left(value.points()).size())
                .sum();
    }

    /** How many questions a team that chooses now gets. */
    int toChoose() {
        return Math.min(rules.questions(), leftInAll());
    }

    /** Whether there are enough questions of these values. */
    boolean hasFor(List<Integer> values) {
        return values.stream()
                .allMatch(value -> values.stream().filter(value::equals).count()
                        <= left(value).size());
    }

    /** Packages there are enough questions for; where there is none, values are chosen freely. */
    List<List<Integer>> packages() {
        return rules.packages().stream().filter(this::hasFor).toList();
    }

    boolean hasStarted(int team) {
        return turns.stream().anyMatch(turn -> turn.team() == team);
    }

    /** Stars this team has not placed yet; one on a cancelled question is free again. */
    int starsLeft(int team) {
        long used = history.stream()
                .filter(asked -> asked.star() && asked.owner() == team && !asked.cancelled())
                .count();
        boolean placed = owner() == team && phase instanceof Phase.Placing placing && placing.star();
        return (int) (rules.stars() - used) - (placed ? 1 : 0);
    }

    /** Practical questions there may still be. */
    int practicalsLeft() {
        long used = history.stream()
                .filter(asked -> asked.extraSeconds() > 0 && !asked.cancelled())
                .count();
        return (int) (rules.practical().most() - used);
    }

    /** Who comes forward next, as things stand: highest score first, lower podium on ties. */
    List<Integer> order(SeatMap<Double> brought) {
        SeatMap<Double> totals = Reckoning.of(this, brought).totals();
        return teams.stream()
                .boxed()
                .filter(team -> !hasStarted(team))
                .sorted(Comparator.comparingDouble((Integer team) -> -totals.getOr(team, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Whether the present team has nothing more to do. */
    boolean turnOver() {
        Phase.Asking asking = asking();
        boolean rests = asking == null ? phase instanceof Phase.Ready : asking.stage() == Phase.Stage.OVER;
        return rests && upNext() == null;
    }

    boolean over() {
        return turnOver() && (turns.size() == teams.size() || leftInAll() == 0);
    }

    @Nullable
    Question reserve(QuestionId id) {
        return reserve.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    Points points(SeatMap<Double> brought) {
        return Reckoning.of(this, brought).points();
    }

    FinishState at(Phase other) {
        return new FinishState(rules, teams, pool, reserve, turns, history, other);
    }

    FinishState starting(int team) {
        List<TeamTurn> more = new ArrayList<>(turns);
        more.add(new TeamTurn(team, List.of()));
        return new FinishState(rules, teams, pool, reserve, more, history, new Phase.Choosing());
    }

    FinishState choosing(List<Integer> values) {
        List<TeamTurn> other = new ArrayList<>(turns.subList(0, turns.size() - 1));
        other.add(new TeamTurn(owner(), values));
        return new FinishState(rules, teams, pool, reserve, other, history, new Phase.Placing(false));
    }

    FinishState showing(Asked shown, Phase.Asking asking) {
        List<Asked> longer = new ArrayList<>(history);
        longer.add(shown);
        Map<Integer, List<Question>> rest = new HashMap<>(pool);
        int value = shown.slot().value();
        rest.put(value, left(value).subList(1, left(value).size()));
        return new FinishState(rules, teams, rest, reserve, turns, longer, asking);
    }

    FinishState changing(int turn, UnaryOperator<Asked> change) {
        List<Asked> other = history.stream()
                .map(asked -> asked.turn() == turn ? change.apply(asked) : asked)
                .toList();
        return new FinishState(rules, teams, pool, reserve, turns, other, phase);
    }

    FinishState reserving(List<Question> left) {
        return new FinishState(rules, teams, pool, left, turns, history, phase);
    }
}
