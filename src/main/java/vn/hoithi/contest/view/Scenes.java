package vn.hoithi.contest.view;

import java.util.List;
import vn.hoithi.contest.Joining;
import vn.hoithi.contest.UnitScore;

/** Moments every contest has, whatever its rounds. */
public final class Scenes {
    private Scenes() {}

    public record Lobby(String joinUrl, int joined, int expected, Joining joining, List<LobbyUnit> units)
            implements Scene {
        @Override
        public String kind() {
            return "lobby";
        }
    }

    /** A unit in the lobby; {@code latest} are the latest to join, newest first, at most four. */
    public record LobbyUnit(String name, int joined, int total, List<String> latest) {}

    /** The lobby on a phone. */
    public record Waiting(int joined, int expected) implements Scene {
        @Override
        public String kind() {
            return "lobby";
        }
    }

    public record Black() implements Scene {
        @Override
        public String kind() {
            return "black";
        }
    }

    /** Units; {@code best} are those with the most right answers, empty where more than two share that. */
    public record UnitStandings(List<UnitRow> rows, String after, List<PersonView> best, int bestRight, UnitScore by)
            implements Scene {
        @Override
        public String kind() {
            return "standings";
        }
    }

    public record Podium(List<PodiumPlace> places) implements Scene {
        @Override
        public String kind() {
            return "podium";
        }
    }

    public record Ended(List<UnitRow> rows) implements Scene {
        @Override
        public String kind() {
            return "ended";
        }
    }
}
