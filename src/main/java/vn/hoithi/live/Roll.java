package vn.hoithi.live;

import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Means;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.view.Presence;

/** Who is connected to one contest. Belongs to one desk and its thread. */
final class Roll {
    private final Map<Integer, Set<String>> sockets = new HashMap<>();
    private final Map<Role, Set<String>> others = new HashMap<>();
    /** Names of jurors on the line, by number and socket. */
    private final Map<Integer, Map<String, String>> jurors = new HashMap<>();

    private final Set<String> sounding = new HashSet<>();
    private SeatSet connected = SeatSet.empty();
    private SeatMap<Instant> away = SeatMap.empty();

    void arrived(Pass pass, String socket) {
        if (pass.role() != Role.CONTESTANT) {
            others.computeIfAbsent(pass.role(), role -> new HashSet<>()).add(socket);
            if (pass.role() == Role.JURY)
                jurors.computeIfAbsent(pass.seat(), juror -> new HashMap<>()).put(socket, pass.name());
            return;
        }
        sockets.computeIfAbsent(pass.seat(), seat -> new HashSet<>()).add(socket);
        connected = connected.with(pass.seat());
        away = away.without(pass.seat());
    }

    /** A browser plays nothing before somebody has pressed something: the stage tells. */
    void sounds(String stage, boolean heard) {
        if (heard) sounding.add(stage);
        else sounding.remove(stage);
    }

    void left(Pass pass, String socket, Instant at) {
        if (pass.role() != Role.CONTESTANT) {
            others.getOrDefault(pass.role(), new HashSet<>()).remove(socket);
            sounding.remove(socket);
            if (pass.role() == Role.JURY) leftJury(pass.seat(), socket);
            return;
        }
        Set<String> open = sockets.get(pass.seat());
        if (open == null || !open.remove(socket) || !open.isEmpty()) return;
        sockets.remove(pass.seat());
        connected = connected.without(pass.seat());
        away = away.with(pass.seat(), at);
    }

    /** Every phone of the cast that never came counts as away since then. */
    void expect(Cast cast, Instant since) {
        for (Contestant contestant : cast.list()) {
            int seat = contestant.seat();
            if (contestant.means() == Means.BOARD) away = away.without(seat);
            else if (!connected.has(seat) && !away.has(seat)) away = away.with(seat, since);
        }
    }

    private void leftJury(int number, String socket) {
        Map<String, String> open = jurors.getOrDefault(number, new HashMap<>());
        open.remove(socket);
        if (open.isEmpty()) jurors.remove(number);
    }

    /** Numbers of the jurors on the line. */
    SeatSet jurors() {
        return SeatSet.copyOf(jurors.keySet());
    }

    String jurorName(int number) {
        return jurors.getOrDefault(number, Map.of()).values().stream()
                .findFirst()
                .orElse("");
    }

    boolean has(int seat) {
        return connected.has(seat);
    }

    boolean has(Role role) {
        return count(role) > 0;
    }

    SeatSet connected() {
        return connected;
    }

    SeatMap<Instant> away() {
        return away;
    }

    /** @param devices which phone has taken a seat */
    Presence presence(SeatMap<String> devices, @Nullable Instant databaseAway, String joinUrl, int castVersion) {
        return new Presence(
                connected,
                away,
                notYet(devices),
                count(Role.STAGE),
                sounding.size(),
                count(Role.HOST),
                count(Role.REFEREE),
                databaseAway,
                joinUrl,
                castVersion,
                count(Role.SPECTATOR),
                jurors());
    }

    private SeatSet notYet(SeatMap<String> devices) {
        BitSet seats = new BitSet();
        away.forEach((seat, since) -> {
            if (!devices.has(seat)) seats.set(seat);
        });
        return SeatSet.copyOf(seats.stream().boxed().toList());
    }

    private int count(Role role) {
        return others.getOrDefault(role, Set.of()).size();
    }
}
