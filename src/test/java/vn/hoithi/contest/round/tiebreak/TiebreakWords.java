package vn.hoithi.contest.round.tiebreak;

import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.TeamStandings;
import vn.hoithi.contest.round.match.Match;

/** The words in which stories of a tie-break are told. */
final class TiebreakWords {
    private TiebreakWords() {}

    static RoundPlan plan(int questions) {
        return new RoundPlan(
                TiebreakRules.standard(),
                Map.of("main", Stories.writtenOnes("p", questions), "reserve", Stories.writtenOnes("r", 1)));
    }

    /** Teams have these points when the tie-break begins. */
    static Match tied(RoundPlan plan, int... brought) {
        Match match = Match.of(brought.length, plan).undo();
        for (int team = 1; team <= brought.length; team++)
            if (brought[team - 1] != 0)
                match.host(new ContestCommand.CorrectTeamPoints(team, brought[team - 1], "vòng trước"));
        return match.host(new ContestCommand.StartRound()).accepted();
    }

    static Match tied(int... brought) {
        return tied(plan(6), brought);
    }

    static TiebreakState state(Match match) {
        return (TiebreakState) match.playing().state();
    }

    static TiebreakCommand.Buzz buzz(Match match) {
        return buzzAfter(match, 0);
    }

    static TiebreakCommand.Buzz buzzAfter(Match match, int millis) {
        return new TiebreakCommand.Buzz(state(match).turn(), match.now().plusMillis(millis), Duration.ofMillis(5));
    }

    /** The best tie is chosen; its first question is read and the signal given. */
    static Match open(Match match) {
        match.host(new TiebreakCommand.Choose(null)).accepted();
        return next(match);
    }

    static Match next(Match match) {
        return match.host(new TiebreakCommand.Show(), new TiebreakCommand.Open())
                .accepted();
    }

    /** This team buzzes a second after and is ruled. */
    static Match answers(Match match, int team, boolean right) {
        match.seconds(1).team(team, buzz(match)).accepted().due();
        return match.host(new TiebreakCommand.Rule(state(match).turn(), team, right))
                .accepted();
    }

    /** Ranks and podiums, best first. */
    static String ranks(Match match) {
        return TeamStandings.of(match.state()).stream()
                .map(row -> row.rank() + ":" + row.team().number())
                .collect(Collectors.joining(" "));
    }
}
