package vn.hoithi.web.draft;

/**
 * Something a draft still lacks before it can be opened.
 *
 * @param field part of the draft it is about: {@code title}, {@code units}, {@code people}, {@code teams}, {@code
 *     questions}
 * @param detail for the organiser, in Vietnamese
 */
public record DraftProblem(String field, Name name, String detail) {

    /** Names that screens know words for; the same as in {@code web/src/organise/contest/checks.ts}. */
    public enum Name {
        TITLE_MISSING,
        TITLE_TOO_LONG,
        NO_UNITS,
        UNIT_WITHOUT_NAME,
        UNIT_TWICE,
        NO_PEOPLE,
        TOO_MANY_PEOPLE,
        NO_UNIT_OF_PERSON,
        NAME_IS_EMPTY,
        NAME_IS_TOO_LONG,
        SEAT_OUT_OF_RANGE,
        SEAT_TWICE,
        TOO_FEW_QUESTIONS,
        QUESTION_GONE,
        REPEATED,
        TOPIC_WITHOUT_THEME,
        /** Rounds between teams need two to eight. */
        TOO_FEW_TEAMS,
        TEAM_WITHOUT_NAME,
        TEAM_TWICE,
        /** Somebody of a team is not in the list, or is in two teams. */
        TEAM_MEMBER_WRONG,
        OBSTACLE_MISSING,
        /** Whoever is closest wins: a golden bell asks who is right, and cannot rank. */
        CLOSEST_NOT_HERE
    }
}
