package vn.hoithi.web.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.Form;
import vn.hoithi.question.Question;
import vn.hoithi.store.Banks;
import vn.hoithi.store.Database;
import vn.hoithi.store.StoredBank;
import vn.hoithi.store.TestDatabase;

class BankShelfIT {
    private static final String BANK = """
            format: hoithi/1
            id: thu
            title: Bộ thử
            language: vi
            questions:
              - id: mot
                ask: Một cộng một bằng mấy?
                form: short
                answer: "2"
                theme: Toán
                level: nhận biết
                seconds: 15
                review: reviewed
            """;

    private final Database database = TestDatabase.fresh();
    private final BankShelf shelf = new BankShelf(database, InstantSource.system());

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_file_is_read_once_and_again_only_when_it_has_changed() throws IOException {
        Files.writeString(folder.resolve("thu.yaml"), BANK);
        Files.writeString(folder.resolve("readme.txt"), "not a bank");
        assertThat(shelf.load(folder)).extracting(BankShelf.Loaded::bank).containsExactly("thu");
        assertThat(shelf.load(folder)).isEmpty();

        Files.writeString(folder.resolve("thu.yaml"), BANK.replace("Một cộng", "Không cộng"));
        assertThat(shelf.load(folder)).hasSize(1);
        assertThat(shelf.all()).hasSize(1);
        assertThat(shelf.find("thu").orElseThrow().question("mot").map(Question::text))
                .contains("Không cộng một bằng mấy?");
    }

    @Test
    void a_file_that_breaks_leaves_the_bank_that_was_there() throws IOException {
        Files.writeString(folder.resolve("thu.yaml"), BANK);
        shelf.load(folder);
        Files.writeString(folder.resolve("thu.yaml"), "format: [");

        BankShelf.Loaded broken = shelf.load(folder).getFirst();
        assertThat(broken.changed()).isFalse();
        assertThat(broken.problems()).hasSize(1);
        assertThat(shelf.find("thu")).isPresent();
    }

    @Test
    void what_a_person_has_changed_is_not_lost_to_a_newer_file() throws IOException {
        Files.writeString(folder.resolve("thu.yaml"), BANK);
        shelf.load(folder);
        ShelvedBank before = shelf.find("thu").orElseThrow();
        shelf.change(before.written().titled("Bộ của tôi"), before, "lan", "Đổi tên");
        assertThat(shelf.load(folder)).isEmpty();

        Files.writeString(folder.resolve("thu.yaml"), BANK.replace("Một cộng", "Không cộng"));
        BankShelf.Loaded refused = shelf.load(folder).getFirst();
        assertThat(refused.changed()).isFalse();
        assertThat(refused.problems().getFirst().message()).contains("giữ bản đã sửa");
        assertThat(shelf.find("thu").orElseThrow().title()).isEqualTo("Bộ của tôi");
        assertThat(shelf.versions("thu")).hasSize(2);
    }

    @Test
    void of_two_questions_with_one_number_each_is_told_its_own_problems() {
        String text = """
                Câu 1: Một cộng một bằng mấy?
                A. 2
                B. 3
                Đáp án: A
                Câu 1: Hai cộng hai bằng mấy?
                A. 4
                B. 5
                """;
        List<WrittenQuestion> questions = BankFormats.read("de.txt", text.getBytes(StandardCharsets.UTF_8))
                .reading()
                .questions();
        String id = shelf.keep("Đề", questions, "lan");

        BankPage page = BankPage.of(shelf.find(id).orElseThrow());
        assertThat(page.problems())
                .filteredOn(problem -> problem.code() == BankProblem.Code.NO_ANSWER)
                .extracting(ReadFile.Told::at)
                .containsExactly(1);
    }

    @Test
    void of_two_files_with_one_id_the_first_counts() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), BANK);
        Files.writeString(folder.resolve("b.yaml"), BANK.replace("Bộ thử", "Bộ khác"));

        assertThat(shelf.load(folder).get(1).problems()).hasSize(1);
        assertThat(shelf.load(folder)).extracting(BankShelf.Loaded::file).containsExactly("b.yaml");
        assertThat(shelf.find("thu").orElseThrow().title()).isEqualTo("Bộ thử");
    }

    @Test
    void a_bank_comes_off_the_shelf_as_it_was_put_there() throws IOException {
        shelf.load(Path.of("question-banks"));
        ShelvedBank bank = new BankShelf(database, InstantSource.system())
                .find("lich-su-dang")
                .orElseThrow();
        assertThat(bank.entries()).hasSize(bank.size()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(bank.problems()).isEmpty();
        assertThat(bank.entries().getFirst().question().suggested()).hasSeconds(15);
        assertThat(shelf.load(folder.resolve("missing"))).isEmpty();
    }

    @Test
    void a_bank_that_was_removed_stays_away_until_its_file_changes_or_somebody_asks_for_it() throws IOException {
        Path file = Files.writeString(folder.resolve("thu.yaml"), BANK);
        shelf.load(folder);
        assertThat(shelf.remove("thu")).isTrue();
        assertThat(shelf.load(folder)).isEmpty();
        assertThat(shelf.all()).isEmpty();

        assertThat(shelf.loadFile(file)).isPresent();
        shelf.remove("thu");
        Files.writeString(file, BANK.replace("Một cộng", "Không cộng"));
        assertThat(shelf.load(folder)).hasSize(1);
    }

    @Test
    void a_bank_kept_before_questions_were_kept_as_written_is_read() {
        String question = """
                {"id":"%s","text":"Mấy?","form":%s,"theme":"Toán","level":"RECOGNISE","suggested":"PT15S",
                 "explanation":"vì thế","basis":"","source":"","notes":"","validity":null,"media":[]}""";
        String choice =
                question.formatted("mot", "{\"kind\":\"choice\",\"options\":[\"1\",\"2\"],\"right\":1,\"pinned\":[]}");
        String words = question.formatted("hai", "{\"kind\":\"written\",\"answer\":\"hai\",\"accepted\":[\"2\"]}");
        String document = """
                {"id":"cu","title":"Bộ cũ","entries":[{"question":%s,"review":"REVIEWED"},{"question":%s,"review":null}],
                 "problems":[]}""".formatted(choice, words);
        new Banks(database)
                .put(
                        new StoredBank("cu", "Bộ cũ", document, "", "", Instant.EPOCH, 1, true),
                        new StoredBank.Change("", "trước kia"));

        ShelvedBank bank = shelf.find("cu").orElseThrow();
        assertThat(bank.entries()).hasSize(2);
        Question first = bank.entries().getFirst().question();
        assertThat(first.form()).isEqualTo(new Form.Choice(List.of("1", "2"), 1, Set.of()));
        assertThat(first.explanation()).isEqualTo("vì thế");
        assertThat(bank.entries().getLast().question().form().answer()).isEqualTo("hai");
        assertThat(bank.problems()).isEmpty();
    }
}
