package vn.hoithi.contest;

import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** An immutable set of seat numbers, in seat order. */
public record SeatSet(SeatMap<Boolean> seats) {
    private static final SeatSet EMPTY = new SeatSet(SeatMap.empty());

    public static SeatSet empty() {
        return EMPTY;
    }

    public static SeatSet of(int... seats) {
        SeatMap<Boolean> map = SeatMap.empty();
        for (int seat : seats) map = map.with(seat, true);
        return new SeatSet(map);
    }

    public static SeatSet copyOf(Collection<Integer> seats) {
        return of(seats.stream().mapToInt(Integer::intValue).toArray());
    }

    public boolean has(int seat) {
        return seats.has(seat);
    }

    public int size() {
        return seats.size();
    }

    public boolean isEmpty() {
        return seats.isEmpty();
    }

    public SeatSet with(int seat) {
        return new SeatSet(seats.with(seat, true));
    }

    public SeatSet without(int seat) {
        return new SeatSet(seats.without(seat));
    }

    public SeatSet and(SeatSet others) {
        SeatMap<Boolean> all = seats;
        for (int seat : others.toList()) all = all.with(seat, true);
        return new SeatSet(all);
    }

    public SeatSet where(IntPredicate condition) {
        return of(stream().filter(condition).toArray());
    }

    public IntStream stream() {
        return toList().stream().mapToInt(Integer::intValue);
    }

    public List<Integer> toList() {
        return List.copyOf(seats.toMap().keySet());
    }

    /** The only seat there is; callers have seen that {@code size() == 1}. */
    public int only() {
        return toList().getFirst();
    }

    @Override
    public String toString() {
        return toList().toString();
    }
}
