package vn.hoithi.contest.round.goldenbell;

import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.view.Presence;

/**
 * The floor in one character per seat, in the order of the cast, so that five thousand seats are five kilobytes:
 *
 * <p>{@code i} in · {@code a} in, has answered · {@code d} in, connection lost · {@code n} in, no phone has come yet · {@code o} out · {@code w} just leaving ·
 * {@code r} brought back, in · {@code R} brought back, has answered · {@code b} coming back now · {@code .} not on this
 * floor.
 */
final class SeatLetters {
    private final GoldenBellState state;
    private final Presence presence;

    SeatLetters(GoldenBellState state, Presence presence) {
        this.state = state;
        this.presence = presence;
    }

    String of(Cast cast, SeatSet comingBack, SeatSet leaving) {
        StringBuilder letters = new StringBuilder();
        Asking asking = state.asking();
        cast.contestants().forEach((seat, contestant) -> letters.append(letter(seat, asking, comingBack, leaving)));
        return letters.toString();
    }

    private char letter(int seat, @Nullable Asking asking, SeatSet comingBack, SeatSet leaving) {
        Standing standing = state.standings().get(seat);
        if (standing == null) return '.';
        if (comingBack.has(seat)) return 'b';
        if (leaving.has(seat)) return 'w';
        if (!standing.in()) return 'o';
        boolean answered =
                asking != null && (asking.given().has(seat) || asking.boards().has(seat));
        if (answered) return standing.rescued() ? 'R' : 'a';
        if (presence.away().has(seat)) return presence.lost(seat) ? 'd' : 'n';
        return standing.rescued() ? 'r' : 'i';
    }
}
