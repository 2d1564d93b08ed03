package vn.hoithi.contest.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Means;
import vn.hoithi.contest.Playing;
import vn.hoithi.contest.Screen;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.Standings;
import vn.hoithi.contest.UnitId;
import vn.hoithi.contest.UnitScore;

/** Builds every audience's picture of one moment of a contest. */
public final class Views {
    private static final int LATEST_NAMES = 4;
    /** More than these share it: then it is nobody's distinction. */
    private static final int NAMED_AS_BEST = 2;

    private final ContestState contest;
    private final Presence presence;
    private final Banner banner;
    private final @Nullable RoundViews round;
    private @Nullable List<UnitRow> units;

    public Views(ContestState contest, Presence presence) {
        this.contest = contest;
        this.presence = presence;
        this.banner = Banner.of(contest.plan());
        Playing playing = contest.playing();
        this.round = playing == null ? null : playing.views(contest.cast(), presence);
    }

    public StageView stage() {
        return new StageView(banner, contest.sound(), presence.held(), presence.castVersion(), stageScene());
    }

    public ContestantsView contestants() {
        return new ContestantsView(banner, presence.held(), moment());
    }

    private Scene moment() {
        if (contest.ended()) return new Scenes.Ended(units());
        return round == null ? new Scenes.Waiting(present(), everybody()) : round.contestants();
    }

    /** People in the room without a seat. */
    public ContestantsView audience() {
        Scene moment = round == null || contest.ended() ? moment() : round.audience();
        return new ContestantsView(banner, presence.held(), moment);
    }

    public SeatView seat(int seat) {
        Contestant contestant = contest.cast().at(seat);
        if (contestant == null) throw new IllegalArgumentException("nobody sits on " + seat);
        SeatPart part = round == null ? SeatPart.WATCHING : round.seat(seat);
        String unit = contest.cast().unitName(contestant.unit());
        boolean over = part.place() != null || contest.ended();
        UnitRow row = over
                ? units().stream()
                        .filter(line -> line.unit().equals(unit))
                        .findFirst()
                        .orElse(null)
                : null;
        return new SeatView(
                seat,
                contestant.name(),
                unit,
                contestant.means(),
                part.status(),
                part.outAt(),
                part.right(),
                contest.scores().points(seat),
                part.answer(),
                part.vote(),
                part.verdict(),
                part.chance(),
                part.choosesTopic(),
                part.place(),
                row,
                part.team(),
                part.speaks(),
                part.own());
    }

    public HostView host() {
        Playing playing = contest.playing();
        return new HostView(
                contest.plan().id(),
                banner,
                contest.joining(),
                contest.screen(),
                contest.sound(),
                presence.held(),
                presence.castVersion(),
                new HostView.Lamps(
                        presence.stages(),
                        presence.hosts(),
                        presence.referees(),
                        phones(true),
                        phones(false),
                        boards(),
                        presence.sounding(),
                        presence.databaseAway(),
                        presence.spectators(),
                        presence.jurors().toList()),
                presence.joinUrl(),
                undo(),
                next(),
                playing == null ? null : playing.index(),
                contest.plan().runningOrder().stream()
                        .map(plan -> new HostView.RoundLine(
                                plan.rules().round(), plan.questions("main").size()))
                        .toList(),
                earlier(),
                contest.ended(),
                units(),
                TeamRow.of(contest),
                contest.conferring() != null,
                round == null ? null : round.host(contest.scores()),
                stageScene());
    }

    private List<HostView.EarlierView> earlier() {
        List<HostView.EarlierView> over = new ArrayList<>();
        for (Playing round : contest.finished())
            over.add(new HostView.EarlierView(
                    round.index(),
                    round.round().name(),
                    round.views(contest.cast(), presence).past()));
        return over;
    }

    /** One juror's own picture. */
    public JuryView juror(int number, String name) {
        return new JuryView(
                banner,
                presence.held(),
                contest.conferring() != null,
                new JuryView.Who(number, name),
                presence.castVersion(),
                round == null || contest.ended() ? null : round.jury(number));
    }

    private HostView.@Nullable UndoView undo() {
        Playing playing = contest.playing();
        if (playing == null || contest.ended()) return null;
        Playing.Step last = playing.lastStep();
        return new HostView.UndoView(playing.steps().size(), last == null ? "startRound" : last.name());
    }

    public RefereeView referees() {
        RefereePart part = round == null
                ? new RefereePart(null, ".".repeat(contest.cast().contestants().size()))
                : round.referees();
        return new RefereeView(banner, presence.castVersion(), part.question(), part.seats());
    }

    public List<UnitRow> units() {
        List<UnitRow> known = units;
        if (known == null) units = known = UnitRow.of(contest.cast(), contest.scores(), way());
        return known;
    }

    /** Places of the contestants in the round played last; empty before the first. */
    public List<PodiumPlace> places() {
        if (round == null) return List.of();
        return round.ofTeams() ? TeamRow.places(contest) : round.places(contest.scores());
    }

    private Standings.Way way() {
        return round == null ? new Standings.Way(UnitScore.SUM, 1, SeatSet.empty()) : round.way();
    }

    private RoundViews.@Nullable Next next() {
        Playing playing = contest.playing();
        if (contest.ended()) return null;
        if (playing == null || round == null) return new RoundViews.Next("contest.startRound", 0);
        if (!playing.over()) return round.next();
        if (playing.index() + 1 < contest.plan().runningOrder().size())
            return new RoundViews.Next("contest.startRound", 0);
        return new RoundViews.Next(
                switch (contest.screen()) {
                    case STANDINGS -> "contest.showScreen:PODIUM";
                    case PODIUM -> "contest.endContest";
                    default -> "contest.showScreen:STANDINGS";
                },
                0);
    }

    private Scene stageScene() {
        if (contest.screen() == Screen.BLACK) return new Scenes.Black();
        if (round == null) return lobby();
        return switch (contest.screen()) {
            case ROUND -> contest.ended() ? new Scenes.Ended(units()) : round.stage();
            case FLOOR -> round.floor();
            case STANDINGS -> standings(round);
            case PODIUM -> new Scenes.Podium(prizes());
            case BLACK -> new Scenes.Black();
        };
    }

    private Scene standings(RoundViews round) {
        List<PodiumPlace> places = places();
        int most = places.stream().mapToInt(PodiumPlace::right).max().orElse(0);
        List<PersonView> best = places.stream()
                .filter(place -> most > 0 && place.right() == most)
                .map(PodiumPlace::person)
                .toList();
        return new Scenes.UnitStandings(
                units(),
                round.after(),
                best.size() > NAMED_AS_BEST ? List.of() : best,
                most,
                round.way().by());
    }

    private List<PodiumPlace> prizes() {
        return places().stream().filter(place -> place.prize() != null).toList();
    }

    private Scene lobby() {
        Map<UnitId, List<Contestant>> byUnit = contest.cast().byUnit();
        List<Scenes.LobbyUnit> lines = new ArrayList<>();
        byUnit.forEach((unit, members) -> {
            List<String> here = members.stream()
                    .filter(member -> isIn(member))
                    .map(Contestant::name)
                    .toList();
            lines.add(new Scenes.LobbyUnit(
                    contest.cast().unitName(unit),
                    here.size(),
                    members.size(),
                    here.reversed().stream().limit(LATEST_NAMES).toList()));
        });
        return new Scenes.Lobby(presence.joinUrl(), present(), everybody(), contest.joining(), lines);
    }

    private boolean isIn(Contestant contestant) {
        return contestant.means() == Means.BOARD || presence.connected().has(contestant.seat());
    }

    /** Everybody who is here: a phone on the line, or a paper board. */
    private int present() {
        return phones(true) + boards();
    }

    private int everybody() {
        return contest.cast().contestants().size();
    }

    private int boards() {
        return everybody() - phones(false);
    }

    private int phones(boolean connected) {
        int[] count = {0};
        contest.cast().contestants().forEach((seat, contestant) -> {
            if (contestant.means() == Means.PHONE
                    && (!connected || presence.connected().has(seat))) count[0]++;
        });
        return count[0];
    }
}
