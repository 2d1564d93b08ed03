package vn.hoithi.contest.round.obstacle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.RoundState;
import vn.hoithi.contest.round.match.Tally;
import vn.hoithi.question.ObstacleSet;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/**
 * Where an obstacle round stands. Who is out, who picks and when the round is over hang on verdicts; so the state remembers
 * all that happened, and another verdict has it told again from the start.
 *
 * @param teams numbers of those that play
 * @param reserve questions that may take another's place
 * @param log all that happened, oldest first
 * @param overruled the verdicts that count instead of those given then: by turn, then by team
 * @param course what the log comes to under these verdicts
 */
public record ObstacleState(
        ObstacleRules rules,
        ObstacleSet set,
        SeatSet teams,
        List<Question> reserve,
        List<Entry> log,
        SeatMap<SeatMap<Boolean>> overruled,
        Course course)
        implements RoundState {
    public ObstacleState {
        reserve = List.copyOf(reserve);
        log = List.copyOf(log);
    }

    static ObstacleState begin(ObstacleRules rules, ObstacleSet set, SeatSet teams, List<Question> reserve) {
        return new ObstacleState(
                rules, set, teams, reserve, List.of(), SeatMap.empty(), Course.of(set, reserve, teams));
    }

    ObstacleState at(Course other) {
        return new ObstacleState(rules, set, teams, reserve, log, overruled, other);
    }

    /** One entry more, and where it leads. */
    ObstacleState logging(Entry entry) {
        List<Entry> longer = new ArrayList<>(log);
        longer.add(entry);
        Course next = Applying.after(this, entry);
        return new ObstacleState(rules, set, teams, reserve, longer, overruled, next);
    }

    /** Told again from the start under another verdict. */
    ObstacleState overruling(int turn, int team, boolean right) {
        SeatMap<Boolean> atTurn = overruled.getOr(turn, SeatMap.empty()).with(team, right);
        ObstacleState told = new ObstacleState(
                rules, set, teams, reserve, log, overruled.with(turn, atTurn), Course.of(set, reserve, teams));
        for (Entry entry : log) told = told.at(Applying.after(told, entry));
        return told;
    }

    @Nullable
    Boolean overruledAt(int turn, int team) {
        return overruled.getOr(turn, SeatMap.empty()).get(team);
    }

    /** What the keyword would bring now. */
    int worth() {
        return course.hint() == null ? rules.keywordPointsAfter(course.rowsAsked()) : rules.hintPoints();
    }

    int worth(int place) {
        return place == Place.CENTRE ? rules.centrePoints() : rules.rowPoints();
    }

    boolean revealed() {
        Phase.Ended ended = course.ended();
        return ended != null && ended.revealed();
    }

    @Nullable
    Question reserve(QuestionId id) {
        return course.reserve().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    Points points(SeatMap<Double> brought) {
        Tally tally = new Tally(brought, rules.neverBelowZero());
        for (Done done : course.done())
            for (int team : teams.toList())
                if (done.right(team)) tally.add(Place.label(done.place()), team, worth(done.place()));
        for (Guess guess : course.guesses()) if (guess.right()) tally.add("keyword", guess.team(), guess.worth());
        return tally.points();
    }
}
