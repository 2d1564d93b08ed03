package vn.hoithi.contest;

/** Names a unit inside its contest. Never blank. */
public record UnitId(String value) {
    public UnitId {
        if (value.isBlank()) throw new IllegalArgumentException("a unit needs an id");
    }

    @Override
    public String toString() {
        return value;
    }
}
