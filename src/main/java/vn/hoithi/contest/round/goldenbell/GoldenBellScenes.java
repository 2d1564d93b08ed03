package vn.hoithi.contest.round.goldenbell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.view.AskedView;
import vn.hoithi.contest.view.ClockView;
import vn.hoithi.contest.view.KeyView;
import vn.hoithi.contest.view.PersonView;
import vn.hoithi.contest.view.Scene;

/** Moments of a golden bell as the stage and the phones see them. */
final class GoldenBellScenes {
    private GoldenBellScenes() {}

    /* ---- stage ---- */

    /** The whole floor; {@code states} has one character per seat, see {@link SeatLetters}. */
    record Floor(int next, int of, String states, int remaining, int left, int rescued, boolean eliminates)
            implements Scene {
        @Override
        public String kind() {
            return "floor";
        }
    }

    record Question(Asking.Stage stage, AskedView question, ClockView clock, int answered, int asked, int rescueAfter)
            implements Scene {
        @Override
        public String kind() {
            return "question";
        }
    }

    /**
     * The answer. {@code counts} are answers by option, empty for a written answer; they are those given on phones. Paper
     * boards come beside them: {@code boardsRight}, {@code boardsWrong}.
     */
    record Reveal(
            AskedView question,
            KeyView key,
            List<Integer> counts,
            int right,
            int wrong,
            int noAnswer,
            int undecided,
            int boardsRight,
            int boardsWrong,
            int rescueAfter)
            implements Scene {
        @Override
        public String kind() {
            return "reveal";
        }
    }

    record Rescue(@Nullable Integer points, int peoplePerPoint, String states, List<PersonView> chosen, int remaining)
            implements Scene {
        @Override
        public String kind() {
            return "rescue";
        }
    }

    record RoomHelps(
            AskedView question,
            PersonView survivor,
            List<Integer> counts,
            int votes,
            int voters,
            ClockView clock,
            boolean open)
            implements Scene {
        @Override
        public String kind() {
            return "lifebuoy";
        }
    }

    record Topics(List<String> topics, @Nullable PersonView chooser, int remaining) implements Scene {
        @Override
        public String kind() {
            return "topics";
        }
    }

    record AllOut(String label, int asked, List<PersonView> fallen) implements Scene {
        @Override
        public String kind() {
            return "allOut";
        }
    }

    record SeveralLeft(List<PersonView> people, int remaining) implements Scene {
        @Override
        public String kind() {
            return "severalLeft";
        }
    }

    record Finished(Ending ending, List<PersonView> winners, int right) implements Scene {
        @Override
        public String kind() {
            return "finished";
        }
    }

    /* ---- contestants' phones ---- */

    record Wait(
            String after,
            int next,
            int of,
            int remaining,
            @Nullable Integer rescueAhead) implements Scene {
        @Override
        public String kind() {
            return "wait";
        }
    }

    record QuestionOnPhone(Asking.Stage stage, AskedView question, ClockView clock, boolean mayChange)
            implements Scene {
        @Override
        public String kind() {
            return "question";
        }
    }

    record RevealOnPhone(AskedView question, KeyView key, int remaining) implements Scene {
        @Override
        public String kind() {
            return "reveal";
        }
    }

    record RescueOnPhone(int remaining, int chosen, int next) implements Scene {
        @Override
        public String kind() {
            return "rescue";
        }
    }

    /** The room votes; {@code counts} is empty while votes are taken. */
    record Vote(AskedView question, PersonView survivor, ClockView clock, boolean open, List<Integer> counts)
            implements Scene {
        @Override
        public String kind() {
            return "lifebuoy";
        }
    }

    record TopicsOnPhone(List<String> topics, int remaining) implements Scene {
        @Override
        public String kind() {
            return "topics";
        }
    }

    record AllOutOnPhone(String label) implements Scene {
        @Override
        public String kind() {
            return "allOut";
        }
    }

    record SeveralLeftOnPhone(int remaining) implements Scene {
        @Override
        public String kind() {
            return "severalLeft";
        }
    }

    record FinishedOnPhone(Ending ending, List<PersonView> winners) implements Scene {
        @Override
        public String kind() {
            return "finished";
        }
    }
}
