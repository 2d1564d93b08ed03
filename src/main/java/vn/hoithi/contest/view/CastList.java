package vn.hoithi.contest.view;

import java.util.ArrayList;
import java.util.List;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Means;
import vn.hoithi.contest.Unit;

/** Names, seats and units, fetched on their own since they seldom change. People in seat order. */
public record CastList(int version, List<String> units, List<Entry> people) {

    public record Entry(int seat, String name, String unit, Means means, int unitIndex) {}

    public static CastList of(Cast cast, int version) {
        List<Unit> units = cast.units();
        List<Entry> people = new ArrayList<>();
        cast.contestants().forEach((seat, contestant) -> {
            int index = 0;
            while (index < units.size() && !units.get(index).id().equals(contestant.unit())) index++;
            people.add(new Entry(seat, contestant.name(), cast.unitName(contestant.unit()), contestant.means(), index));
        });
        return new CastList(version, units.stream().map(Unit::name).toList(), people);
    }
}
