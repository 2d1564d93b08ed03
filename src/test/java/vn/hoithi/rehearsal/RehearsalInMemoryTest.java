package vn.hoithi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rehearsal over real sockets, on a server without a database. */
class RehearsalInMemoryTest {
    private static Report play(int contestants, int questions, List<String> told) {
        try (RoomInMemory room = new RoomInMemory()) {
            RehearsalPlan plan = new RehearsalPlan(
                    room.address(),
                    "",
                    contestants,
                    questions,
                    Duration.ofSeconds(20),
                    Duration.ZERO,
                    Duration.ofMillis(60),
                    null,
                    false,
                    1);
            return new Rehearsal(plan, vertx -> room, told::add).run();
        }
    }

    @Test
    void every_phone_answers_every_question_and_every_acknowledged_answer_is_kept() {
        List<String> told = new ArrayList<>();
        Report report = play(40, 25, told);

        assertThat(report.toMap())
                .containsEntry("connected", 40)
                .containsEntry("answersSent", 40 * 25)
                .containsEntry("answersAcknowledged", 40 * 25)
                .containsEntry("answersInJournal", 40 * 25)
                .containsEntry("lost", 0)
                .containsEntry("errors", List.of());
        assertThat(report.good()).isTrue();
        assertThat(told).last().isEqualTo("question 25 is done");
    }

    @Test
    void a_console_longer_than_one_frame_is_read_whole() {
        // 600 people who have not answered make the host's view longer than the 64 KB of one WebSocket frame.
        assertThat(play(600, 2, new ArrayList<>()).toMap())
                .containsEntry("answersInJournal", 1200)
                .containsEntry("errors", List.of());
    }
}
