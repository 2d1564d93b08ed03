package vn.hoithi.contest.round.obstacle;

import vn.hoithi.question.ObstacleSet;

/** Where a question stands on the board: rows are numbered from 1, the centre comes after them. */
final class Place {
    static final int CENTRE = ObstacleSet.ROWS + 1;

    private Place() {}

    static boolean isRow(int place) {
        return place >= 1 && place <= ObstacleSet.ROWS;
    }

    /** As it is called in the score log: the number of the row, or {@code centre}. */
    static String label(int place) {
        return place == CENTRE ? "centre" : String.valueOf(place);
    }
}
