package vn.hoithi.contest.round.goldenbell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.Contest;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.view.HostView;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.Scenes;
import vn.hoithi.contest.view.Views;

/** Who counts as here, who has not come, and who was here and lost the line. */
class WhoIsHereTest {
    private static final GoldenBellRules RULES = Rules.noRescue(GoldenBellRules.preset(4));

    @Test
    void the_room_is_counted_with_its_paper_boards_on_every_screen() {
        ContestState lobby = Contest.begin(
                Stories.plan(Bell.onPaper(Stories.cast(5), 4, 5), RULES, Bell.questions(RULES, List.of(), List.of())));
        Views views = new Views(
                lobby, new Presence(SeatSet.of(1, 2), SeatMap.empty(), SeatSet.of(3), 1, 0, 1, 0, null, "", 1));
        Scenes.Lobby stage = (Scenes.Lobby) views.stage().scene();
        Scenes.Waiting phone = (Scenes.Waiting) views.contestants().moment();
        HostView.Lamps lamps = views.host().lamps();
        assertThat(List.of(stage.joined(), stage.expected())).containsExactly(4, 5);
        assertThat(List.of(phone.joined(), phone.expected())).containsExactly(4, 5);
        assertThat(stage.units().stream().mapToInt(Scenes.LobbyUnit::joined).sum())
                .isEqualTo(4);
        assertThat(List.of(lamps.phones(), lamps.phonesExpected(), lamps.boards()))
                .containsExactly(2, 3, 2);
    }

    @Test
    void a_seat_no_phone_has_taken_is_not_called_lost() {
        Bell bell = Bell.with(4, RULES).empty(3).lost(4).open().right(1);
        assertThat(panel(bell).states()).isEqualTo("aind");
        assertThat(panel(bell).counts().away()).isEqualTo(1);
        assertThat(panel(bell).counts().notYet()).isEqualTo(1);
        assertThat(panel(bell).counts().missing()).isEqualTo(3);
    }

    @Test
    void who_never_came_waits_for_the_host_like_everybody_cut_off_but_without_a_time() {
        Bell bell = Bell.with(4, RULES).empty(3).lost(4).open().right(1, 2).reveal();
        assertThat(bell.asking().mark(3)).isEqualTo(Mark.DROPPED);
        assertThat(panel(bell).dropped()).containsExactly(3, 4);
        HostPanel.Row never = row(bell, 3);
        HostPanel.Row cutOff = row(bell, 4);
        assertThat(never.notYet()).isTrue();
        assertThat(never.awaySince()).isNull();
        assertThat(cutOff.notYet()).isFalse();
        assertThat(cutOff.awaySince()).isEqualTo(Bell.T0);
    }

    private static HostPanel panel(Bell bell) {
        return (HostPanel) new GoldenBellViews(bell.bell(), bell.contest().cast(), bell.presence())
                .host(bell.contest().scores());
    }

    private static HostPanel.Row row(Bell bell, int seat) {
        return panel(bell).rows().stream()
                .filter(row -> row.seat() == seat)
                .findFirst()
                .orElseThrow();
    }
}
