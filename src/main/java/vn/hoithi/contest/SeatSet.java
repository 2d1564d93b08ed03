package vn.hoithi.contest;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An immutable set of seat numbers, in seat order: one bit a seat. */
public final class SeatSet {
    private static final SeatSet EMPTY = new SeatSet(new BitSet());

    private final BitSet seats;

    private SeatSet(BitSet seats) {
        this.seats = seats;
    }

    public static SeatSet empty() {
        return EMPTY;
    }

    public static SeatSet of(int... seats) {
        BitSet set = new BitSet();
        for (int seat : seats) set.set(seat);
        return new SeatSet(set);
    }

    public static SeatSet copyOf(Collection<Integer> seats) {
        BitSet set = new BitSet();
        for (int seat : seats) set.set(seat);
        return new SeatSet(set);
    }

    public boolean has(int seat) {
        return seat >= 0 && seats.get(seat);
    }

    public int size() {
        return seats.cardinality();
    }

    public boolean isEmpty() {
        return seats.isEmpty();
    }

    public SeatSet with(int seat) {
        BitSet more = (BitSet) seats.clone();
        more.set(seat);
        return new SeatSet(more);
    }

    public SeatSet without(int seat) {
        BitSet fewer = (BitSet) seats.clone();
        if (seat >= 0) fewer.clear(seat);
        return new SeatSet(fewer);
    }

    public SeatSet and(SeatSet others) {
        BitSet all = (BitSet) seats.clone();
        all.or(others.seats);
        return new SeatSet(all);
    }

    public SeatSet where(IntPredicate condition) {
        BitSet some = new BitSet();
        stream().filter(condition).forEach(some::set);
        return new SeatSet(some);
    }

    public IntStream stream() {
        return seats.stream();
    }

    public List<Integer> toList() {
        return stream().boxed().toList();
    }

    /** The only seat there is; callers have seen that {@code size() == 1}. */
    public int only() {
        return stream().findFirst().orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeatSet set && seats.equals(set.seats);
    }

    @Override
    public int hashCode() {
        return seats.hashCode();
    }

    @Override
    public String toString() {
        return stream().mapToObj(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }
}
