package vn.hoithi.rehearsal.buzzer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoithi.live.press.Hearing;
import vn.hoithi.live.press.PhoneLine;
import vn.hoithi.live.press.Settle;
import vn.hoithi.rehearsal.buzzer.SimPhone.Pressing;

/** Judges one buzzer as desk and rounds do: waits after the first buzz, then the earliest press has it. */
final class Judge {
    /** Presses this close are a draw. */
    private static final Duration DRAW = Duration.ofMillis(1);

    /** Who has it, and when that was known. */
    record Verdict(SimPhone winner, Instant at) {}

    private final VirtualTime time;
    private final List<SimPhone> phones;
    private final Random dice;
    private final List<Pressing> inTime = new ArrayList<>();
    private @Nullable Hearing<PhoneLine> hearing;
    private @Nullable Verdict verdict;

    Judge(VirtualTime time, List<SimPhone> phones, Random dice) {
        this.time = time;
        this.phones = phones;
        this.dice = dice;
        phones.forEach(phone -> phone.whenHeard(this::heard));
    }

    void arrives(Pressing pressing) {
        if (verdict != null) return;
        inTime.add(pressing);
        if (hearing != null) return;
        hearing = new Hearing<>(
                time.now(), Set.copyOf(phones.stream().map(SimPhone::line).toList()));
        time.after(
                Settle.of(phones.stream().map(phone -> phone.line().allowance()).toList()), this::decide);
    }

    private void heard(PhoneLine line) {
        Hearing<PhoneLine> awaiting = hearing;
        if (awaiting == null) return;
        line.quietUntil(time.now()).ifPresent(until -> awaiting.heard(line, until));
        if (awaiting.everybody()) decide();
    }

    private void decide() {
        if (verdict != null) return;
        Instant earliest = inTime.stream()
                .map(pressing -> pressing.taken().at())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Pressing> equal = inTime.stream()
                .filter(pressing ->
                        Duration.between(earliest, pressing.taken().at()).compareTo(DRAW) <= 0)
                .toList();
        verdict = new Verdict(equal.get(dice.nextInt(equal.size())).phone(), time.now());
    }

    Verdict verdict() {
        if (verdict == null) throw new IllegalStateException("nobody has buzzed");
        return verdict;
    }
}
