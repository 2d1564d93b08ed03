package vn.hoithi.rehearsal;

import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is counted while a rehearsal runs. Phones on several event loops write here: everything is guarded by it. */
final class Score {
    private static final int MOST_ERRORS = 50;

    private final Map<Integer, Latencies> delivery = new TreeMap<>();
    private final Map<Integer, Latencies> acks = new TreeMap<>();
    private final Set<String> acknowledged = new HashSet<>();
    private final List<String> errors = new ArrayList<>();
    private long commandAt;
    private int sent;
    private int answered;
    private int expected;
    private int received;
    private Promise<Void> everybodyHas = Promise.promise();
    private Promise<Void> everybodyAnswered = Promise.promise();
    private int answeredNow;
    private int answersExpected;

    /** The host presses now; so many phones are to receive it. */
    synchronized Promise<Void> commanded(int phones) {
        commandAt = System.nanoTime();
        expected = phones;
        received = 0;
        everybodyHas = Promise.promise();
        return everybodyHas;
    }

    /** So many answers are to come from now on. */
    synchronized Promise<Void> expectAnswers(int answers) {
        answeredNow = 0;
        answersExpected = answers;
        everybodyAnswered = Promise.promise();
        if (answers == 0) everybodyAnswered.complete();
        return everybodyAnswered;
    }

    synchronized void delivered(int turn, long at) {
        delivery.computeIfAbsent(turn, question -> new Latencies()).add(at - commandAt);
        if (++received == expected) everybodyHas.tryComplete();
    }

    synchronized void sent() {
        sent++;
    }

    synchronized void acknowledged(int turn, String command, long took) {
        acks.computeIfAbsent(turn, question -> new Latencies()).add(took);
        acknowledged.add(command);
        answered++;
        done();
    }

    synchronized void refused(int turn, String why) {
        error(why);
        done();
    }

    private void done() {
        if (++answeredNow == answersExpected) everybodyAnswered.tryComplete();
    }

    synchronized void error(String why) {
        if (errors.size() < MOST_ERRORS) errors.add(why);
    }

    synchronized Report report(RehearsalPlan plan, int connected, int asked, Set<String> inJournal, double seconds) {
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(inJournal);
        Set<String> found = new HashSet<>(acknowledged);
        found.retainAll(inJournal);
        return new Report(
                plan.contestants(),
                connected,
                plan.questions(),
                asked,
                sent,
                answered,
                found.size(),
                lost.size(),
                List.copyOf(delivery.values()),
                List.copyOf(acks.values()),
                Math.round(seconds * 10) / 10.0,
                List.copyOf(errors));
    }
}
