package vn.hoithi.contest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who takes part, the units they score for, and the teams they play in. Seats are unique; every contestant's unit
 * is listed.
 *
 * @param teams by their podiums; empty where everybody plays for himself
 */
public record Cast(List<Unit> units, SeatMap<Contestant> contestants, List<Team> teams) {
    public Cast {
        units = List.copyOf(units);
        teams = List.copyOf(teams);
    }

    public Cast(List<Unit> units, SeatMap<Contestant> contestants) {
        this(units, contestants, List.of());
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
        return new Cast(units, contestants.with(contestant.seat(), contestant), teams);
    }

    public Cast without(int seat) {
        return new Cast(units, contestants.without(seat), teams);
    }

    public Cast with(Unit unit) {
        List<Unit> more = new ArrayList<>(units);
        more.add(unit);
        return new Cast(more, contestants, teams);
    }

    /** With this team in place of the one of its number; teams stand in the order of their podiums. */
    public Cast with(Team team) {
        List<Team> others = new ArrayList<>(
                teams.stream().filter(one -> one.number() != team.number()).toList());
        others.add(team);
        others.sort(Comparator.comparingInt(Team::number));
        return new Cast(units, contestants, others);
    }

    public Cast playing(List<Team> others) {
        return new Cast(units, contestants, others);
    }

    public @Nullable Team team(int number) {
        return teams.stream()
                .filter(team -> team.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** The team somebody plays in; null for who plays in none. */
    public @Nullable Team teamOf(int seat) {
        return teams.stream().filter(team -> team.has(seat)).findFirst().orElse(null);
    }

    /** Numbers of the podiums, in order. */
    public SeatSet teamNumbers() {
        return SeatSet.copyOf(teams.stream().map(Team::number).toList());
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
