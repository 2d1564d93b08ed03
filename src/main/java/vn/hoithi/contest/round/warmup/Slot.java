package vn.hoithi.contest.round.warmup;

import java.util.ArrayList;
import java.util.List;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.question.Question;

/**
 * A place in the order of the warm-up and the question that stands there.
 *
 * @param team whose it is; 0 for one on the buzzer
 * @param number within the team's turn, or within those on the buzzer; from 1
 * @param of how many there are of its kind
 */
record Slot(int team, int number, int of, Question question) {

    /** As it is called in the score log: {@code 2.5} is the fifth of team 2, {@code 5} the fifth on the buzzer. */
    String label() {
        return team == 0 ? String.valueOf(number) : team + "." + number;
    }

    Slot asking(Question other) {
        return new Slot(team, number, of, other);
    }

    /** Each team's own, team after team, then those on the buzzer; fewer questions than the rules say make fewer places. */
    static List<Slot> of(WarmupRules rules, RoundPlan plan, SeatSet teams) {
        List<Slot> slots = new ArrayList<>();
        for (int team : teams.toList())
            slots.addAll(of(team, plan.questions("team" + team), rules.alone().questions()));
        slots.addAll(of(0, plan.questions("together"), rules.together().questions()));
        return slots;
    }

    private static List<Slot> of(int team, List<Question> questions, int most) {
        int of = Math.min(most, questions.size());
        List<Slot> slots = new ArrayList<>();
        for (Question question : questions.subList(0, of)) slots.add(new Slot(team, slots.size() + 1, of, question));
        return slots;
    }
}
