package vn.hoithi.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rehearsal found. {@link #toMap} is printed as JSON.
 *
 * @param asked questions that were asked: fewer than planned where nobody was left on the floor
 * @param delivery from a command of the host to each phone's receipt, question by question
 * @param acks from each tap to its durable acknowledgement, question by question
 * @param answersInJournal acknowledged answers found in the server's journal
 * @param errors what went otherwise than it should; empty for a good rehearsal
 */
public record Report(
        int contestants,
        int connected,
        int questions,
        int asked,
        int answersSent,
        int answersAcknowledged,
        int answersInJournal,
        int lost,
        List<Latencies> delivery,
        List<Latencies> acks,
        double wallSeconds,
        List<String> errors) {

    public boolean good() {
        return lost == 0 && errors.isEmpty() && answersAcknowledged == answersSent;
    }

    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("contestants", contestants);
        map.put("connected", connected);
        map.put("questions", questions);
        map.put("asked", asked);
        map.put("answersSent", answersSent);
        map.put("answersAcknowledged", answersAcknowledged);
        map.put("answersInJournal", answersInJournal);
        map.put("lost", lost);
        map.put("deliveryMs", all(delivery).percentiles());
        map.put("ackMs", all(acks).percentiles());
        Map<String, Object> afterFirst = new LinkedHashMap<>();
        afterFirst.put(
                "deliveryMs",
                all(delivery.subList(Math.min(1, delivery.size()), delivery.size()))
                        .percentiles());
        afterFirst.put(
                "ackMs",
                all(acks.subList(Math.min(1, acks.size()), acks.size())).percentiles());
        map.put("afterFirst", afterFirst);
        map.put("wallSeconds", wallSeconds);
        map.put("errors", errors);
        return map;
    }

    private static Latencies all(List<Latencies> parts) {
        Latencies sum = new Latencies();
        parts.forEach(sum::addAll);
        return sum;
    }
}
