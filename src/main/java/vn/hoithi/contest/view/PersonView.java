package vn.hoithi.contest.view;

import java.util.List;
import java.util.Objects;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.SeatSet;

/** A contestant by name, with the name of the unit. */
public record PersonView(int seat, String name, String unit) {
    public static PersonView of(Cast cast, int seat) {
        Contestant contestant = cast.at(seat);
        return contestant == null
                ? new PersonView(seat, "", "")
                : new PersonView(seat, contestant.name(), cast.unitName(contestant.unit()));
    }

    public static List<PersonView> of(Cast cast, SeatSet seats) {
        return seats.toList().stream()
                .map(seat -> of(cast, Objects.requireNonNull(seat)))
                .toList();
    }
}
