package vn.hoithi.contest.round.finish;

import vn.hoithi.question.Question;

/**
 * A question of a team.
 *
 * @param number within the team's turn, from 1
 * @param of how many the team has chosen
 * @param value in points, as chosen
 */
record Slot(int team, int number, int of, int value, Question question) {

    /** As it is called in the score log: {@code 2.3} is the third of team 2. */
    String label() {
        return team + "." + number;
    }

    Slot asking(Question other) {
        return new Slot(team, number, of, value, other);
    }
}
