package vn.hoithi.contest.round.obstacle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.view.AskedView;
import vn.hoithi.question.Media;
import vn.hoithi.question.ObstacleSet;

/** Draws the board for one of those who look at it. */
final class BoardBuilder {

    /** Who looks. */
    enum Eyes {
        /** Whoever leads or rules: everything. */
        CONSOLE,
        /** Shows of the picture what is open, but is sent the whole of it. */
        STAGE,
        /** In the hands of contestants: the picture comes once there is nothing left to guess. */
        PHONE
    }

    private final ObstacleState state;
    private final Course course;
    private final Eyes eyes;
    private final boolean all;

    BoardBuilder(ObstacleState state, Eyes eyes) {
        this.state = state;
        this.course = state.course();
        this.eyes = eyes;
        this.all = eyes == Eyes.CONSOLE || state.revealed();
    }

    ObstacleBoard board() {
        ObstacleSet set = state.set();
        Phase.Ended ended = course.ended();
        boolean hint = eyes == Eyes.CONSOLE || course.hint() != null;
        return new ObstacleBoard(
                words(set.keyword()),
                all ? set.keyword() : "",
                all ? set.accepted() : List.of(),
                IntStream.rangeClosed(1, ObstacleSet.ROWS).mapToObj(this::row).toList(),
                row(Place.CENTRE),
                pieces(),
                picture(),
                state.worth(),
                course.choice(),
                hint ? set.hint() : "",
                answers(),
                ended == null ? 0 : ended.solvedBy(),
                ended == null ? null : ended.audience(),
                all ? set.explanation() : "");
    }

    private List<Boolean> pieces() {
        return IntStream.rangeClosed(1, Place.CENTRE).mapToObj(this::isOpen).toList();
    }

    /** With the keyword the whole picture opens. */
    private boolean isOpen(int place) {
        Done done = course.doneIn(place);
        return state.revealed() || (done != null && done.solved());
    }

    private AskedView.@Nullable MediaView picture() {
        boolean begun = eyes == Eyes.STAGE && pieces().contains(true);
        if (!all && !begun) return null;
        Media media = state.set().picture();
        return new AskedView.MediaView(media.kind(), "/media/" + media.name(), media.description());
    }

    private ObstacleBoard.Row row(int place) {
        String answer = course.question(place).form().answer();
        Done done = course.doneIn(place);
        boolean solved = done != null && done.solved();
        List<Integer> teams = done == null
                ? List.of()
                : state.teams().stream().filter(done::right).boxed().toList();
        boolean open = solved || eyes == Eyes.CONSOLE;
        return new ObstacleBoard.Row(place, words(answer), open ? answer : "", look(place, done), teams, typed(done));
    }

    private ObstacleBoard.Row.State look(int place, @Nullable Done done) {
        if (done != null) return done.solved() ? ObstacleBoard.Row.State.SOLVED : ObstacleBoard.Row.State.GREY;
        if (!course.asked().has(place)) return ObstacleBoard.Row.State.AHEAD;
        return course.present() == null ? ObstacleBoard.Row.State.GREY : ObstacleBoard.Row.State.NOW;
    }

    private List<ObstacleBoard.Shown> typed(@Nullable Done done) {
        return eyes == Eyes.CONSOLE && done != null
                ? shown(done.given().toMap().keySet(), done.given(), done)
                : List.of();
    }

    private List<ObstacleBoard.Shown> answers() {
        Asking asking = course.asking();
        if (asking == null || !asking.shown()) return List.of();
        Done done = course.doneAt(asking.turn());
        return done == null
                ? shown(course.counted(asking), asking.given(), null)
                : shown(done.given().toMap().keySet(), done.given(), done);
    }

    private static List<ObstacleBoard.Shown> shown(
            Collection<Integer> teams, SeatMap<Given> answers, @Nullable Done done) {
        List<ObstacleBoard.Shown> shown = new ArrayList<>();
        for (int team : teams) {
            Given given = answers.get(team);
            if (given == null) continue;
            Boolean right = done == null ? null : (Boolean) done.right(team);
            shown.add(new ObstacleBoard.Shown(team, given.text(), given.took().toNanos() / 1e6, right));
        }
        shown.sort(Comparator.comparingDouble(ObstacleBoard.Shown::tookMs));
        return shown;
    }

    private static List<Integer> words(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .map(ObstacleSet::letters)
                .filter(letters -> letters > 0)
                .toList();
    }
}
