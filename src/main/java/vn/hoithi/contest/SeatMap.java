package vn.hoithi.contest;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from seat number (0 or more) to a value; a changed copy shares all but a few small arrays.
 *
 * <p>Why our own: five thousand answers in one second make five thousand new states, and copying a whole map for each
 * would copy twelve million entries. This copies about a hundred references per change. Walks go in seat order.
 */
public final class SeatMap<V> {
    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;
    private static final SeatMap<?> EMPTY = new SeatMap<>(new Object[WIDTH], 0, 0);

    private final @Nullable Object[] root;
    private final int height;
    private final int size;

    private SeatMap(@Nullable Object[] root, int height, int size) {
        this.root = root;
        this.height = height;
        this.size = size;
    }

    @SuppressWarnings("unchecked")
    public static <V> SeatMap<V> empty() {
        return (SeatMap<V>) EMPTY;
    }

    public static <V> SeatMap<V> copyOf(Map<Integer, ? extends V> values) {
        SeatMap<V> map = empty();
        for (Map.Entry<Integer, ? extends V> entry : values.entrySet())
            map = map.with(entry.getKey(), entry.getValue());
        return map;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public boolean has(int seat) {
        return get(seat) != null;
    }

    @SuppressWarnings("unchecked")
    public @Nullable V get(int seat) {
        if (seat < 0 || seat >>> (BITS * (height + 1)) != 0) return null;
        @Nullable Object[] node = root;
        for (int level = height; level > 0; level--) {
            Object below = node[(seat >>> (BITS * level)) & (WIDTH - 1)];
            if (below == null) return null;
            node = (Object[]) below;
        }
        return (V) node[seat & (WIDTH - 1)];
    }

    public V getOr(int seat, V otherwise) {
        V value = get(seat);
        return value == null ? otherwise : value;
    }

    public SeatMap<V> with(int seat, V value) {
        if (seat < 0) throw new IllegalArgumentException("seats are numbered from 0, not " + seat);
        @Nullable Object[] grown = root;
        int grownHeight = height;
        while (seat >>> (BITS * (grownHeight + 1)) != 0) {
            @Nullable Object[] above = new Object[WIDTH];
            above[0] = grown;
            grown = above;
            grownHeight++;
        }
        return new SeatMap<>(put(grown, grownHeight, seat, value), grownHeight, has(seat) ? size : size + 1);
    }

    public SeatMap<V> without(int seat) {
        return has(seat) ? new SeatMap<>(put(root, height, seat, null), height, size - 1) : this;
    }

    private static @Nullable Object[] put(
            @Nullable Object @Nullable [] node, int level, int seat, @Nullable Object value) {
        @Nullable Object[] copy = node == null ? new Object[WIDTH] : node.clone();
        int slot = (seat >>> (BITS * level)) & (WIDTH - 1);
        copy[slot] = level == 0 ? value : put((Object[]) copy[slot], level - 1, seat, value);
        return copy;
    }

    /** Visits every entry in seat order. */
    public void forEach(BiConsumer<Integer, ? super V> visit) {
        walk(root, height, 0, visit);
    }

    @SuppressWarnings("unchecked")
    private static <V> void walk(@Nullable Object[] node, int level, int first, BiConsumer<Integer, ? super V> visit) {
        for (int slot = 0; slot < WIDTH; slot++) {
            Object below = node[slot];
            if (below == null) continue;
            int seat = first + (slot << (BITS * level));
            if (level == 0) visit.accept(seat, (V) below);
            else walk((Object[]) below, level - 1, seat, visit);
        }
    }

    /** A plain copy, in seat order. */
    public Map<Integer, V> toMap() {
        Map<Integer, V> map = new TreeMap<>();
        forEach(map::put);
        return map;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a short cut before the entries are compared
    public boolean equals(@Nullable Object other) {
        return other instanceof SeatMap<?> map && size == map.size && (this == map || toMap().equals(map.toMap()));
    }

    @Override
    public int hashCode() {
        return toMap().hashCode();
    }

    @Override
    public String toString() {
        return toMap().toString();
    }
}
