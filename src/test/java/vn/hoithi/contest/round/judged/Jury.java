package vn.hoithi.contest.round.judged;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.round.match.Match;
import vn.hoithi.contest.round.match.MatchPanel;
import vn.hoithi.contest.round.match.MatchScene;
import vn.hoithi.contest.view.Presence;

/** A round marked by jurors, told team by team. */
final class Jury {
    final Match match;

    private Jury(Match match) {
        this.match = match;
    }

    /** Two criteria, up to 8 and up to 2 points. */
    static JudgedRules rules(int jurors, JudgedRules.Counting counting) {
        return new JudgedRules(
                "Phần chào hỏi",
                List.of(new JudgedRules.Criterion("Nội dung", "", 8), new JudgedRules.Criterion("Đúng giờ", "", 2)),
                Duration.ofMinutes(5),
                Duration.ofMinutes(1),
                jurors,
                counting,
                true);
    }

    static Jury of(int teams, JudgedRules rules) {
        return new Jury(Match.of(teams, new RoundPlan(rules, Map.of())));
    }

    static Jury averaging(int jurors) {
        return of(2, rules(jurors, JudgedRules.Counting.AVERAGE));
    }

    static Jury trimming(int jurors) {
        return of(2, rules(jurors, JudgedRules.Counting.TRIMMED));
    }

    Jury presents(int team) {
        match.host(new JudgedCommand.Begin(team, "Tiểu phẩm")).accepted();
        match.host(new JudgedCommand.EndTurn()).accepted();
        return this;
    }

    Jury marks(int juror, int team, double first, double second) {
        match.juror(juror, new JudgedCommand.Mark(team, 0, first)).accepted();
        match.juror(juror, new JudgedCommand.Mark(team, 1, second)).accepted();
        match.juror(juror, new JudgedCommand.Seal(team)).accepted();
        return this;
    }

    Jury publishes(int... teams) {
        match.host(new JudgedCommand.Publish(Arrays.stream(teams).boxed().toList(), null));
        return this;
    }

    Jury points(String expected) {
        match.points(expected);
        return this;
    }

    JudgedState state() {
        return (JudgedState) match.playing().state();
    }

    MatchScene stage() {
        return (MatchScene) match.views().stage().scene();
    }

    JudgedBoards.Open board() {
        return (JudgedBoards.Open) Objects.requireNonNull(stage().board());
    }

    JudgedBoards.Console console() {
        MatchPanel panel =
                (MatchPanel) Objects.requireNonNull(match.views().host().round());
        return (JudgedBoards.Console) Objects.requireNonNull(panel.board());
    }

    JudgedBoards.Own own(int juror) {
        MatchPanel panel = (MatchPanel) Objects.requireNonNull(
                match.playing().views(match.cast(), Presence.NOBODY).jury(juror));
        return (JudgedBoards.Own) Objects.requireNonNull(panel.board());
    }
}
