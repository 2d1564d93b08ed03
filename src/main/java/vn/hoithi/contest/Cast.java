package vn.hoithi.contest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody who takes part and the units they score for. Seats are unique; every contestant's unit is listed. */
public record Cast(List<Unit> units, SeatMap<Contestant> contestants) {
    public Cast {
        units = List.copyOf(units);
    }

    public static Cast of(List<Unit> units, Collection<Contestant> contestants) {
        SeatMap<Contestant> seats = SeatMap.empty();
        for (Contestant contestant : contestants) {
            if (seats.has(contestant.seat()))
                throw new IllegalArgumentException("seat " + contestant.seat() + " is given twice");
            seats = seats.with(contestant.seat(), contestant);
        }
        return new Cast(units, seats);
    }

    public @Nullable Contestant at(int seat) {
        return contestants.get(seat);
    }

    public Cast with(Contestant contestant) {
        return new Cast(units, contestants.with(contestant.seat(), contestant));
    }

    public Cast without(int seat) {
        return new Cast(units, contestants.without(seat));
    }

    public Cast with(Unit unit) {
        List<Unit> more = new ArrayList<>(units);
        more.add(unit);
        return new Cast(more, contestants);
    }

    /** In seat order. */
    public List<Contestant> list() {
        return List.copyOf(contestants.toMap().values());
    }

    public SeatSet seats() {
        return SeatSet.copyOf(contestants.toMap().keySet());
    }

    public @Nullable Unit unit(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElse(null);
    }

    /** The name of a unit, or its id where the unit is not listed. */
    public String unitName(UnitId id) {
        Unit unit = unit(id);
        return unit == null ? id.value() : unit.name();
    }

    /** Members by unit, units in their own order. */
    public Map<UnitId, List<Contestant>> byUnit() {
        Map<UnitId, List<Contestant>> members = new LinkedHashMap<>();
        for (Unit unit : units) members.put(unit.id(), new ArrayList<>());
        contestants.forEach((seat, contestant) -> members.computeIfAbsent(contestant.unit(), id -> new ArrayList<>())
                .add(contestant));
        return members;
    }

    /** The lowest seat number nobody has. */
    public int freeSeat() {
        int seat = 1;
        while (contestants.has(seat)) seat++;
        return seat;
    }
}
