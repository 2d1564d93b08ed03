package vn.hoithi.contest.round.finish;

import java.time.Duration;
import java.util.List;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.round.match.MatchScene.Pip;

/**
 * What only a finish has to show, on the stage as on phones and consoles.
 *
 * @param turn names the present question in commands, or the next one while none is shown; from 1
 * @param chosen the questions of the team whose turn it is; empty until it has chosen
 * @param value of the present or the next question; 0 for none
 * @param star whether the star of hope lies on it
 * @param ifRight what the owner gets
 * @param ifWrong what the owner loses; 0 or less
 * @param starLeft whether the team may still place a star
 * @param ownerWrong whether the owner was wrong, so that others may steal
 * @param thief who was called to steal; 0 for nobody
 * @param ifStolen what a steal brings
 * @param ifNotStolen what it costs when it is wrong; 0 or less
 * @param practical whether more time was given for a practical question
 * @param mayBuzz teams that have not pressed while it is possible; empty otherwise
 * @param order who comes forward later, first to last, as things stand
 * @param values what may be chosen
 * @param packages packages that may be chosen; empty where values are chosen freely
 * @param questions how many a team chooses
 */
public record FinishBoard(
        int turn,
        List<Chosen> chosen,
        int value,
        boolean star,
        int ifRight,
        int ifWrong,
        boolean starLeft,
        boolean ownerWrong,
        int thief,
        int ifStolen,
        int ifNotStolen,
        boolean practical,
        List<Integer> mayBuzz,
        List<Integer> order,
        List<OfValue> values,
        List<List<Integer>> packages,
        int questions) {

    /**
     * One of the team's questions.
     *
     * @param look of the owner's own answer
     * @param points it has brought the owner, a steal taken off
     */
    public record Chosen(int number, int value, boolean star, Pip.Look look, double points) {}

    /**
     * What may be chosen.
     *
     * @param timeMs to answer, in ms
     * @param left how many such questions there are
     */
    public record OfValue(int points, Duration timeMs, int left) {}

    static FinishBoard of(FinishState state, SeatMap<Double> brought) {
        Asked present = state.present();
        Slot next = state.upNext();
        int value = present != null ? present.slot().value() : next == null ? 0 : next.value();
        boolean star = present != null ? present.star() : isPlaced(state.phase());
        boolean ownerWrong = present != null && Boolean.FALSE.equals(present.right());
        return new FinishBoard(
                present == null ? state.turn() + 1 : present.turn(),
                new Pips(state, brought).chosen(),
                value,
                star,
                star ? 2 * value : value,
                star ? -value : 0,
                state.owner() != 0 && state.starsLeft(state.owner()) > 0,
                ownerWrong,
                present == null || !ownerWrong ? 0 : present.thief(),
                value,
                -state.rules().steal().wrong(value),
                present != null && present.extraSeconds() > 0,
                mayBuzz(state),
                state.order(brought),
                values(state),
                state.packages(),
                state.toChoose());
    }

    private static boolean isPlaced(Phase phase) {
        return phase instanceof Phase.Placing placing && placing.star();
    }

    private static List<Integer> mayBuzz(FinishState state) {
        Phase.Asking asking = state.asking();
        if (asking == null || asking.stage() != Phase.Stage.STEAL) return List.of();
        return state.teams()
                .where(team -> team != state.owner() && !asking.buzzer().has(team))
                .toList();
    }

    private static List<OfValue> values(FinishState state) {
        return state.rules().values().stream()
                .map(one -> new OfValue(
                        one.points(), one.time(), state.left(one.points()).size()))
                .toList();
    }
}
