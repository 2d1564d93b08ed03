package vn.hoithi.contest;

/** Who gives an order. The door has made sure of it; the core trusts it. */
public sealed interface Actor {
    /** Host or technician at a console. */
    record Host(String name) implements Actor {}

    record Player(int seat) implements Actor {}

    /** Marks paper boards; the zone is what the referee called it, empty for the whole floor. */
    record Referee(String zone) implements Actor {}

    /** Ban giám khảo: rules on answers and gives marks; jurors are numbered from 1. */
    record Juror(int number, String name) implements Actor {}

    /** Somebody in the room without a seat; the id is a random one of the phone. */
    record Spectator(String id) implements Actor {}

    /** The server itself: a deadline has come, a contest was taken up again after a stop. */
    record Machine() implements Actor {}

    /** How the journal and the score log name this actor. */
    default String label() {
        return switch (this) {
            case Host host -> "host:" + host.name();
            case Player player -> "seat:" + player.seat();
            case Referee referee -> "referee:" + referee.zone();
            case Juror juror -> "juror:" + juror.number() + ":" + juror.name();
            case Spectator spectator -> "spectator:" + spectator.id();
            case Machine machine -> "machine";
        };
    }
}
