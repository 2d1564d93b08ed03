package vn.hoithi.contest.round.goldenbell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.Screen;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.view.PersonView;
import vn.hoithi.contest.view.PodiumPlace;
import vn.hoithi.contest.view.Scenes;
import vn.hoithi.contest.view.UnitRow;

/** What the room is told must add up, and must not say more than is known. Seats 1, 3, 5 are of one unit, 2, 4 of the other. */
class ShownTest {
    private static final GoldenBellRules RULES = Rules.noRescue(GoldenBellRules.preset(4));

    @Test
    void nobody_has_won_anything_before_the_end() {
        Bell bell = Bell.with(4, RULES).question(4);
        assertThat(bell.views().places()).extracting(PodiumPlace::prize).containsOnlyNulls();
        bell.host(new GoldenBellCommand.End(List.of(1))).happened();
        assertThat(bell.views().places().getFirst().prize()).isEqualTo("FIRST");
    }

    @Test
    void who_had_no_place_of_its_own_has_not_moved() {
        assertThat(changes(Bell.with(4, RULES).question(2))).containsExactly(0, 0);
    }

    @Test
    void a_unit_that_overtakes_another_has_moved() {
        Bell bell = Bell.with(6, RULES).question(2).question(1, 3, 5);
        assertThat(standings(bell).rows())
                .extracting(row -> row.unit() + " " + row.change())
                .containsExactly("Tổ đảng 2 1", "Tổ đảng 1 -1");
    }

    @Test
    void most_right_answers_are_named_for_two_at_most() {
        assertThat(standings(Bell.with(4, RULES).question(3, 4)).best())
                .extracting(PersonView::seat)
                .containsExactly(1, 2);
        assertThat(standings(Bell.with(4, RULES).question(4)).best()).isEmpty();
        assertThat(standings(Bell.with(4, RULES)).best()).isEmpty();
    }

    @Test
    void paper_boards_are_told_beside_the_answers_on_phones() {
        Cast cast = Bell.onPaper(Stories.cast(5), 4, 5);
        Bell bell = Bell.with(cast, RULES, Bell.questions(RULES, List.of(), List.of()))
                .open()
                .right(1, 2)
                .wrong(3)
                .lock();
        bell.referee(new GoldenBellCommand.MarkBoards(List.of(4, 5), List.of(5)));
        bell.host(new GoldenBellCommand.Reveal()).happened();
        GoldenBellScenes.Reveal shown =
                (GoldenBellScenes.Reveal) bell.views().stage().scene();
        assertThat(shown.counts()).containsExactly(1, 2, 0, 0);
        assertThat(List.of(shown.boardsRight(), shown.boardsWrong())).containsExactly(1, 1);
        assertThat(shown.right()).isEqualTo(2 + 1);
        assertThat(shown.wrong()).isEqualTo(1 + 1);
    }

    private static List<Integer> changes(Bell bell) {
        return standings(bell).rows().stream().map(UnitRow::change).toList();
    }

    private static Scenes.UnitStandings standings(Bell bell) {
        bell.host(new ContestCommand.ShowScreen(Screen.STANDINGS)).happened();
        return (Scenes.UnitStandings) bell.views().stage().scene();
    }
}
