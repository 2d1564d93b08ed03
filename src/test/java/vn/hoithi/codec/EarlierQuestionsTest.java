package vn.hoithi.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoithi.question.Question;

/** Contests that were opened with an earlier version are taken up by this one. */
class EarlierQuestionsTest {

    @Test
    void a_question_from_before_there_was_anything_to_show_with_the_answer_is_read() throws Exception {
        String stored = """
                {"id":"lsd-001","text":"Mấy?","form":{"kind":"choice","options":["a","b"],"right":1,"pinned":[]},
                 "theme":"","level":"UNGRADED","suggested":"PT15S","explanation":"","basis":"","source":"","notes":"",
                 "validity":null,"media":[]}
                """;
        Question question = Json.JOURNAL.readValue(stored, Question.class);
        assertThat(question.reveal()).isEmpty();
        assertThat(question.inTurn()).isFalse();
        assertThat(Json.JOURNAL.readValue(Json.write(Json.JOURNAL, question), Question.class))
                .isEqualTo(question);
    }
}
