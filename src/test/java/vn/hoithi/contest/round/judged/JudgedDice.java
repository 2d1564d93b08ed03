package vn.hoithi.contest.round.judged;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntPredicate;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.Playing;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.RoundDice;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RoundViews;
import vn.hoithi.contest.view.Views;

/** Random rounds marked by jurors. */
public final class JudgedDice implements RoundDice {

    @Override
    public Plan plan(Random random) {
        Cast cast = Stories.teams(2 + random.nextInt(3));
        List<JudgedRules.Criterion> criteria = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++)
            criteria.add(new JudgedRules.Criterion("Mục " + i, "", 1 + random.nextInt(40) / 4.0));
        JudgedRules rules = new JudgedRules(
                "Phần chào hỏi",
                criteria,
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                1 + random.nextInt(4),
                random.nextBoolean() ? JudgedRules.Counting.AVERAGE : JudgedRules.Counting.TRIMMED,
                random.nextBoolean());
        return Stories.plan(cast, List.of(new RoundPlan(rules, Map.of())));
    }

    @Override
    public Throw command(ContestState state, Random random, Instant now) {
        JudgedState round = round(state);
        int team = 1 + random.nextInt(random.nextInt(8) == 0 ? 5 : round.teams().size());
        int any = random.nextInt(100);
        if (any < 2) return new Throw(new Actor.Player(11), new JudgedCommand.EndTurn());
        if (any < 4) return new Throw(new Actor.Spectator("x"), new JudgedCommand.Seal(team));
        if (any < 60) {
            int juror = 1
                    + random.nextInt(random.nextInt(8) == 0 ? 6 : round.rules().jurors());
            return new Throw(new Actor.Juror(juror, "GK " + juror), ofJuror(round, team, juror, random));
        }
        return new Throw(new Actor.Host("MC"), ofHost(round, team, random));
    }

    private static JudgedCommand ofJuror(JudgedState round, int team, int juror, Random random) {
        int criterion = random.nextInt(round.rules().criteria().size() + (random.nextInt(8) == 0 ? 1 : 0));
        double points = random.nextInt(random.nextInt(4) == 0 ? 60 : 5) / 4.0;
        if (random.nextInt(12) == 0) return new JudgedCommand.Overrule(team, juror, criterion, points, "cộng nhầm");
        return random.nextInt(3) == 0
                ? new JudgedCommand.Seal(team)
                : new JudgedCommand.Mark(team, criterion, random.nextInt(20) == 0 ? -0.1 : points);
    }

    private static JudgedCommand ofHost(JudgedState round, int team, Random random) {
        String reason = random.nextInt(5) == 0 ? "" : "cộng nhầm";
        return switch (random.nextInt(14)) {
            case 0, 1 -> new JudgedCommand.Begin(random.nextBoolean() ? null : (Integer) team, null);
            case 2 -> new JudgedCommand.Begin(team, random.nextBoolean() ? "Tiểu phẩm" : "dài".repeat(50));
            case 3, 4 -> new JudgedCommand.StartClock();
            case 5 -> new JudgedCommand.StopClock();
            case 6, 7 -> new JudgedCommand.EndTurn();
            case 8 -> random.nextInt(6) == 0 ? new JudgedCommand.Withdraw(team) : new JudgedCommand.EndTurn();
            case 9 -> new JudgedCommand.Publish(null, null);
            case 10, 11 -> new JudgedCommand.Publish(List.of(team), random.nextBoolean() ? without(round, team) : null);
            default -> new JudgedCommand.Overrule(team, 1 + random.nextInt(5), 0, random.nextInt(8) / 4.0, reason);
        };
    }

    private static List<JudgedCommand.Unsealed> without(JudgedState round, int team) {
        return round.awaited(team).stream()
                .mapToObj(juror -> new JudgedCommand.Unsealed(team, juror))
                .toList();
    }

    private static JudgedState round(ContestState state) {
        return (JudgedState) Objects.requireNonNull(state.playing()).state();
    }

    /** Were hidden marks others, nobody would see a difference but the juror who gave them. */
    @Override
    public void assertNothingLeaks(ContestState state, Views views) {
        Playing playing = Objects.requireNonNull(state.playing());
        Lineup lineup = new Lineup(state.cast(), playing.brought());
        JudgedState round = round(state);
        RoundViews real = views(round, lineup);
        RoundViews others = views(disguised(round, juror -> true), lineup);
        assertThat(real.host(state.scores()).toString())
                .isEqualTo(others.host(state.scores()).toString());
        assertThat(real.stage().toString()).isEqualTo(others.stage().toString());
        assertThat(real.contestants().toString()).isEqualTo(others.contestants().toString());
        assertThat(real.audience().toString()).isEqualTo(others.audience().toString());
        assertThat(real.seat(11).toString()).isEqualTo(others.seat(11).toString());
        for (int juror = 1; juror <= round.rules().jurors(); juror++) {
            int own = juror;
            RoundViews mine = views(disguised(round, other -> other != own), lineup);
            assertThat(Objects.requireNonNull(real.jury(juror)).toString())
                    .isEqualTo(Objects.requireNonNull(mine.jury(juror)).toString());
        }
    }

    private static RoundViews views(JudgedState round, Lineup lineup) {
        return new JudgedRound().views(round, lineup, Presence.NOBODY);
    }

    /** With other marks where they are hidden, by these jurors. */
    private static JudgedState disguised(JudgedState round, IntPredicate jurors) {
        JudgedState other = round;
        for (int team : round.teams().toList()) {
            if (round.is(team, Turn.Stage.PUBLISHED)) continue;
            for (int juror : round.sheets(team).toMap().keySet()) {
                if (!jurors.test(juror)) continue;
                Sheet sheet = round.sheet(team, juror);
                SeatMap<Double> marks = SeatMap.empty();
                for (int criterion : sheet.marks().toMap().keySet()) marks = marks.with(criterion, 0.125);
                other = other.sheet(team, juror, new Sheet(marks, sheet.sealed()));
            }
        }
        return other;
    }
}
