package vn.hoithi.rehearsal.buzzer;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.match.Buzzer;
import vn.hoithi.contest.round.match.Press;
import vn.hoithi.live.press.FairClock;
import vn.hoithi.live.press.Hearing;
import vn.hoithi.live.press.PhoneLine;
import vn.hoithi.live.press.Settle;
import vn.hoithi.rehearsal.buzzer.SimPhone.Pressing;

/** Judges one buzzer as the desk does: waits after the first buzz, then the rounds' own order of presses says who has it. */
final class Judge {
    /** Who has it, and when that was known. */
    record Verdict(SimPhone winner, Instant at) {}

    private final VirtualTime time;
    private final List<SimPhone> phones;
    private final Random draws;
    private Buzzer buzzer = Buzzer.OPEN;
    private @Nullable Hearing<PhoneLine> hearing;
    private @Nullable Verdict verdict;

    Judge(VirtualTime time, List<SimPhone> phones, Random draws) {
        this.time = time;
        this.phones = phones;
        this.draws = draws;
        phones.forEach(phone -> phone.whenHeard(this::heard));
    }

    void arrives(Pressing pressing) {
        if (verdict != null) return;
        int team = phones.indexOf(pressing.phone());
        FairClock.Taken taken = pressing.taken();
        buzzer = buzzer.with(new Press(team, team, taken.at(), taken.error()), Instant.MAX);
        if (hearing != null) return;
        hearing = new Hearing<>(
                time.now(),
                phones.stream().map(SimPhone::line).filter(PhoneLine::steady).collect(Collectors.toSet()));
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
        int first = buzzer.ranked(draws.nextLong()).teams().getFirst();
        verdict = new Verdict(phones.get(first), time.now());
    }

    Verdict verdict() {
        if (verdict == null) throw new IllegalStateException("nobody has buzzed");
        return verdict;
    }
}
