package vn.hoithi.live;

import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hoithi.codec.Json;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.view.ContestantsView;
import vn.hoithi.contest.view.SeatView;
import vn.hoithi.contest.view.Views;

/**
 * Publishes one contest's views: numbered, only when they changed, at most about ten a second. A step of the host goes
 * out at once; five thousand answers become a few counts. Belongs to one desk and its thread.
 */
final class Announcer {
    /** Shortest time in ms between two rounds of views that nobody waits for. */
    private static final long PAUSE_MS = 100;
    /** And for what all phones share: in a filling lobby every arrival would else be told to everybody. */
    private static final long PAUSE_FOR_ALL_PHONES_MS = 1000;

    private final Vertx vertx;
    private final ContestId contest;
    private final Supplier<Views> views;
    private final Roll roll;
    private final long epoch;
    private long number;
    private final Map<String, String> shown = new HashMap<>();
    private final Map<Integer, SeatView> shownToSeat = new HashMap<>();
    private final Set<Integer> changedSeats = new HashSet<>();
    private boolean allSeats;
    private boolean waiting;
    private long lastAt;
    private final Map<String, Long> lastForMany = new HashMap<>();

    /**
     * Announces for one contest.
     *
     * @param epoch greater than any before on this contest, so that screens know a server that began anew
     */
    Announcer(Vertx vertx, ContestId contest, long epoch, Supplier<Views> views, Roll roll) {
        this.vertx = vertx;
        this.contest = contest;
        this.epoch = epoch;
        this.views = views;
        this.roll = roll;
    }

    /** Something changed that can wait a moment: an answer, somebody came or went. */
    void soon() {
        if (waiting) return;
        waiting = true;
        long since = (System.nanoTime() - lastAt) / 1_000_000;
        vertx.setTimer(Math.max(1, PAUSE_MS - since), timer -> {
            waiting = false;
            publish(false);
        });
    }

    /** One phone's own part changed by somebody else's hand. */
    void seatSoon(int seat) {
        changedSeats.add(seat);
        soon();
    }

    /** A step was taken: everybody is waiting for it. */
    void now() {
        allSeats = true;
        publish(true);
    }

    private void publish(boolean step) {
        lastAt = System.nanoTime();
        Views present = views.get();
        // Contestants first: their clock is running.
        publishToMany(Addresses.contestants(contest), present.contestants(), step);
        if (roll.has(Role.STAGE)) publish(Addresses.stage(contest), Json.write(Json.WIRE, present.stage()));
        if (roll.has(Role.HOST)) publish(Addresses.host(contest), Json.write(Json.WIRE, present.host()));
        if (roll.has(Role.REFEREE)) publish(Addresses.referees(contest), Json.write(Json.WIRE, present.referees()));
        if (roll.has(Role.SPECTATOR)) publishToMany(Addresses.audience(contest), present.audience(), step);
        for (int juror : roll.jurors().toList())
            publish(
                    Addresses.juror(contest, juror),
                    Json.write(Json.WIRE, present.juror(juror, roll.jurorName(juror))));
        if (allSeats) for (int seat : roll.connected().toList()) publish(present, seat);
        else for (int seat : changedSeats) publish(present, seat);
        allSeats = false;
        changedSeats.clear();
    }

    private void publishToMany(String address, ContestantsView shared, boolean step) {
        boolean due = (lastAt - lastForMany.getOrDefault(address, 0L)) / 1_000_000 >= PAUSE_FOR_ALL_PHONES_MS;
        String view = Json.write(Json.WIRE, shared);
        if (view.equals(shown.get(address))) return;
        if (!step && !due) {
            soon();
            return;
        }
        lastForMany.put(address, lastAt);
        publish(address, view);
    }

    private void publish(String address, String view) {
        if (view.equals(shown.put(address, view))) return;
        vertx.eventBus().publish(address, Frame.of(epoch, ++number, view));
    }

    private void publish(Views present, int seat) {
        SeatView view = present.seat(seat);
        if (view.equals(shownToSeat.put(seat, view))) return;
        vertx.eventBus().publish(Addresses.seat(contest, seat), Frame.of(epoch, ++number, Json.write(Json.WIRE, view)));
    }

    /** The newest frames of these addresses, for a socket that has just come: built anew where nothing was shown yet. */
    Map<String, Frame> frames(Pass pass) {
        Views present = views.get();
        Map<String, Frame> frames = new LinkedHashMap<>();
        for (String address : pass.listens())
            frames.put(address, Frame.of(epoch, number, view(present, pass, address)));
        return frames;
    }

    private String view(Views present, Pass pass, String address) {
        Object view = switch (pass.role()) {
            case CONTESTANT -> address.equals(Addresses.contestants(contest)) ? null : present.seat(pass.seat());
            case HOST -> present.host();
            case REFEREE -> present.referees();
            case STAGE -> present.stage();
            case JURY -> present.juror(pass.seat(), pass.name());
            case SPECTATOR -> present.audience();
        };
        return view == null ? shared(present) : Json.write(Json.WIRE, view);
    }

    /** A thousand phones that come back at once all get the same text; it is written once while it is the newest. */
    private String shared(Views present) {
        String address = Addresses.contestants(contest);
        @Nullable String known = waiting ? null : shown.get(address);
        return known == null ? Json.write(Json.WIRE, present.contestants()) : known;
    }

    void forget(int seat) {
        shownToSeat.remove(seat);
    }
}
