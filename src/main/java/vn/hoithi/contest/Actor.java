package vn.hoithi.contest;

/** Who gives an order. The door has made sure of it; the core trusts it. */
public sealed interface Actor {
    /** Host or technician at a console. */
    record Host(String name) implements Actor {}

    record Player(int seat) implements Actor {}

    /** Marks paper boards; the zone is what the referee called it, empty for the whole floor. */
    record Referee(String zone) implements Actor {}

    /** The server itself: a deadline has come, a contest was taken up again after a stop. */
    record Machine() implements Actor {}

    /** How the journal and the score log name this actor. */
    default String label() {
        return switch (this) {
            case Host host -> "host:" + host.name();
            case Player player -> "seat:" + player.seat();
            case Referee referee -> "referee:" + referee.zone();
            case Machine machine -> "machine";
        };
    }
}
