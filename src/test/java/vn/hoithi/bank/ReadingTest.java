package vn.hoithi.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.ReadingProgress.Step;

class ReadingTest {
    private static final byte[] TEXT = """
            Câu 1: Năm nào?
            A. 1930
            B. 1945
            Đáp án: A
            Câu 2: Ở đâu?
            A. Hà Nội
            B. Huế
            Đáp án: A
            """.getBytes(StandardCharsets.UTF_8);

    private record Said(Step step, int done, int of) {}

    private final List<Said> said = new ArrayList<>();

    @Test
    void each_line_and_each_question_is_told_while_a_file_is_read() {
        BankFormats.read("bo.txt", TEXT, ReadingLimits.DEFAULT, (step, done, of) -> said.add(new Said(step, done, of)));
        assertThat(said)
                .contains(new Said(Step.LINES, 1, 9), new Said(Step.LINES, 9, 9))
                .endsWith(
                        new Said(Step.QUESTIONS, 1, 2),
                        new Said(Step.QUESTIONS, 2, 2),
                        new Said(Step.ALIKE, 1, 2),
                        new Said(Step.ALIKE, 2, 2));
    }

    @Test
    void a_listener_that_has_gone_ends_the_reading() {
        assertThatThrownBy(() -> BankFormats.read("bo.txt", TEXT, ReadingLimits.DEFAULT, (step, done, of) -> {
                    if (step == Step.QUESTIONS) throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void a_listener_is_told_no_more_often_than_it_wants_to_hear() {
        AtomicLong clock = new AtomicLong(-5);
        ReadingProgress seldom = ((ReadingProgress) (step, done, of) -> said.add(new Said(step, done, of)))
                .atMostEvery(Duration.ofNanos(10), clock::get);
        for (int i = 0; i < 25; i++) {
            seldom.at(Step.LINES, i, 25);
            clock.incrementAndGet();
        }
        assertThat(said).extracting(Said::done).containsExactly(0, 10, 20);
    }

    @Test
    void the_whole_goes_from_nothing_to_one_and_never_back() {
        double before = 0;
        for (Step step : List.of(Step.PARAGRAPHS, Step.LINES, Step.QUESTIONS, Step.ALIKE, Step.SHELF))
            for (int done = 0; done <= 10; done++) {
                assertThat(step.whole(done, 10)).isBetween(before, 1.0);
                before = step.whole(done, 10);
            }
        assertThat(before).isEqualTo(1);
        assertThat(Step.ROWS.whole(7, 0)).isZero();
        assertThat(Step.ROWS.whole(7, 5)).isEqualTo(Step.ROWS.whole(5, 5));
    }

    @Test
    void a_file_at_its_limits_is_read_and_one_beyond_is_told() {
        ReadingLimits bytes = new ReadingLimits(TEXT.length, 2, 100, 1_000, 1_000);
        assertThat(read(bytes).usable()).isEqualTo(2);
        assertThat(read(bytes.questions(1)).problems().getFirst().message()).contains("2 câu", "nhiều nhất 1 câu");
        assertThat(read(new ReadingLimits(TEXT.length - 1, 2, 100, 1_000, 1_000))
                        .problems()
                        .getFirst()
                        .code())
                .isEqualTo(BankProblem.Code.UNREADABLE);
    }

    @Test
    void larger_files_may_be_larger_when_unpacked_and_smaller_ones_as_large_as_before() {
        assertThat(ReadingLimits.DEFAULT.megabytes(40).mostOfAPart()).isEqualTo(120_000_000);
        assertThat(ReadingLimits.DEFAULT.megabytes(40).megabytes()).isEqualTo("40 MB");
        assertThat(ReadingLimits.DEFAULT.megabytes(1).mostTogether()).isEqualTo(150_000_000);
    }

    private static BankReading read(ReadingLimits limits) {
        return BankFormats.read("bo.txt", TEXT, limits, ReadingProgress.NOBODY).reading();
    }
}
