package vn.hoithi.contest.round.match;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatSet;

/**
 * Chuông: who has pressed. Order is by when the finger came down, not by whose packet arrived first; so after the first
 * press the others' earlier ones are waited for (rule book, "Fair buzzer").
 *
 * @param presses in the order in which they arrived; one for each team, its earliest
 * @param settlesAt until when earlier presses may still arrive; null before the first
 * @param barred teams that may not press
 */
public record Buzzer(List<Press> presses, @Nullable Instant settlesAt, SeatSet barred) {
    /** Presses no further apart than this are told apart by lot, which is recorded. */
    public static final Duration ALIKE = Duration.ofMillis(1);

    public static final Buzzer OPEN = new Buzzer(List.of(), null, SeatSet.empty());

    /**
     * Who pressed, first to last.
     *
     * @param drawn those of the teams whose place a lot has decided
     */
    public record Ranked(List<Integer> teams, List<Integer> drawn) {
        public Ranked {
            teams = List.copyOf(teams);
            drawn = List.copyOf(drawn);
        }
    }

    public Buzzer {
        presses = List.copyOf(presses);
    }

    public Buzzer barring(SeatSet teams) {
        return new Buzzer(presses, settlesAt, teams);
    }

    public boolean has(int team) {
        return presses.stream().anyMatch(press -> press.team() == team);
    }

    public boolean pressed() {
        return !presses.isEmpty();
    }

    /**
     * With one press more.
     *
     * @param until how long is waited for earlier ones; counts with the first press only
     */
    public Buzzer with(Press press, Instant until) {
        List<Press> more = new ArrayList<>(presses);
        more.add(press);
        return new Buzzer(more, settlesAt == null ? until : settlesAt, barred);
    }

    /** Without what this team has pressed. */
    public Buzzer without(int team) {
        List<Press> others =
                presses.stream().filter(press -> press.team() != team).toList();
        return new Buzzer(others, others.isEmpty() ? null : settlesAt, barred);
    }

    /** Earliest press first. */
    public List<Press> inOrder() {
        return presses.stream().sorted(Comparator.comparing(Press::at)).toList();
    }

    /**
     * Ranks by the time of the press; those alike by lot.
     *
     * @param draw a fresh random number
     */
    public Ranked ranked(long draw) {
        Random lots = new Random(draw);
        List<Press> left = new ArrayList<>(inOrder());
        List<Integer> teams = new ArrayList<>();
        List<Integer> drawn = new ArrayList<>();
        while (!left.isEmpty()) {
            Instant alike = left.getFirst().at().plus(ALIKE);
            List<Press> together =
                    left.stream().filter(press -> press.at().isBefore(alike)).toList();
            Press first = together.get(lots.nextInt(together.size()));
            if (together.size() > 1) drawn.add(first.team());
            teams.add(first.team());
            left.remove(first);
        }
        return new Ranked(teams, drawn);
    }
}
