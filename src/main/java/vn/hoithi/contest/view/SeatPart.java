package vn.hoithi.contest.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a round tells one phone about itself.
 *
 * @param team number of the team it plays in; 0 for who plays for himself
 * @param speaks whether this phone may answer and buzz for its team
 * @param own what the round tells this team alone; null for nothing
 */
public record SeatPart(
        Status status,
        int outAt,
        int right,
        @Nullable GivenView answer,
        @Nullable Integer vote,
        @Nullable VerdictView verdict,
        boolean chance,
        boolean choosesTopic,
        @Nullable PlaceView place,
        int team,
        boolean speaks,
        @Nullable Object own) {

    public SeatPart(
            Status status,
            int outAt,
            int right,
            @Nullable GivenView answer,
            @Nullable Integer vote,
            @Nullable VerdictView verdict,
            boolean chance,
            boolean choosesTopic,
            @Nullable PlaceView place) {
        this(status, outAt, right, answer, vote, verdict, chance, choosesTopic, place, 0, false, null);
    }

    public static SeatPart ofTeam(int team, boolean speaks, @Nullable Object own) {
        return new SeatPart(Status.IN, 0, 0, null, null, null, false, false, null, team, speaks, own);
    }

    public static final SeatPart WATCHING = new SeatPart(Status.WATCHING, 0, 0, null, null, null, false, false, null);

    public enum Status {
        IN,
        OUT,
        RESCUED,
        /** Has a seat but does not stand on this round's floor. */
        WATCHING
    }

    /** The answer the server holds; the option is null for a written one. */
    public record GivenView(
            int turn, @Nullable Integer option, String text, Instant recordedAt, boolean late, boolean byHand) {}

    /** After the reveal only; {@code mark} is the name of the mark. */
    public record VerdictView(int turn, String mark, boolean confirmed) {}

    public record PlaceView(int rank, int of, @Nullable String prize) {}
}
