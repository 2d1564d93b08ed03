package vn.hoithi.bank.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Level;

/** The forms in which banks circulate, one test each; D1 to D21 are the names of the collection they were made after. */
class TextFormsTest {
    private static BankReading read(String text) {
        return new PlainTextFormat().read("bo.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void d1_a_question_without_an_answer_comes_in_without_one_and_cannot_be_used() {
        BankReading reading = read("""
                Câu 1: Ngày thành lập Công đoàn Việt Nam là ngày nào?
                A. 28/7/1929
                B. 3/2/1930
                C. 1/5/1930
                D. 22/12/1944
                """);
        assertThat(Told.questions(reading))
                .containsExactly(
                        "1 | Ngày thành lập Công đoàn Việt Nam là ngày nào? | 28/7/1929; 3/2/1930; 1/5/1930; 22/12/1944 | ?");
        assertThat(Told.problems(reading)).containsExactly("1 NO_ANSWER");
        assertThat(reading.problems().getFirst().message()).contains("Chưa có đáp án");
        assertThat(reading.usable()).isZero();
    }

    @Test
    void d2_small_letters_no_space_and_no_colon_are_read() {
        BankReading reading = read("""
                Câu 2.Đại hội nào đổi tên Đảng thành Đảng Lao động Việt Nam ?
                a. Đại hội I
                b. Đại hội II
                Đáp án: b
                câu 3 Cơ quan lãnh đạo giữa hai kỳ đại hội là
                a. Ban Chấp hành
                b. Ban Thường vụ
                Đáp án: a
                """);
        assertThat(Told.questions(reading))
                .containsExactly(
                        "2 | Đại hội nào đổi tên Đảng thành Đảng Lao động Việt Nam ? | Đại hội I; Đại hội II | B",
                        "3 | Cơ quan lãnh đạo giữa hai kỳ đại hội là | Ban Chấp hành; Ban Thường vụ | A");
        assertThat(reading.usable()).isEqualTo(2);
    }

    @Test
    void d3_a_list_inside_a_question_is_no_question() {
        BankReading reading = read("""
                1. Tuổi đảng tính từ ngày nào?
                   a) Ngày lễ kết nạp
                   b) Ngày ghi trong quyết định kết nạp
                   Đáp án: b
                2. Nội dung nào thuộc điều kiện kết nạp, gồm:
                1) có đơn
                2) có lý lịch
                   a) chỉ 1
                   b) cả hai điều
                   Đáp án: b
                """);
        assertThat(Told.questions(reading))
                .containsExactly(
                        "1 | Tuổi đảng tính từ ngày nào? | Ngày lễ kết nạp; Ngày ghi trong quyết định kết nạp | B",
                        "2 | Nội dung nào thuộc điều kiện kết nạp, gồm: 1) có đơn 2) có lý lịch | chỉ 1; cả hai điều | B");
    }

    @Test
    void d4_a_question_to_be_answered_at_length_is_left_out_and_told() {
        BankReading reading = read("""
                Câu hỏi 1: Đồng chí hãy nêu ý nghĩa ngày 28/7?
                Trả lời: Đó là ngày thành lập.
                """);
        assertThat(reading.questions().getFirst().form()).isEqualTo(FormName.ESSAY);
        assertThat(Told.problems(reading)).containsExactly("1 ESSAY");
        assertThat(reading.usable()).isZero();
    }

    @Test
    void d5_odd_marks_of_options_are_read() {
        for (String form : new String[] {"%s/", "%s/-", "%s)", "%s-", "(%s)", "%s /", "%s."}) {
            String text = "Câu 1: Hình thức nào?\n" + form.formatted("a") + " Khiển trách\n" + form.formatted("b")
                    + " Cảnh cáo\n" + form.formatted("c") + " Cả hai hình thức\nĐáp án: c\n";
            assertThat(Told.questions(read(text)))
                    .as(form)
                    .containsExactly("1 | Hình thức nào? | Khiển trách; Cảnh cáo; Cả hai hình thức | C");
        }
    }

    @Test
    void d5_options_may_be_numbered() {
        assertThat(Told.questions(read("""
                Câu 1: Hình thức nào?
                1) Khiển trách
                2) Cảnh cáo
                3) Khai trừ
                Đáp án: B
                """)))
                .containsExactly("1 | Hình thức nào? | Khiển trách; Cảnh cáo; Khai trừ | B");
    }

    @Test
    void d6_several_options_on_a_line_are_told_apart() {
        BankReading reading = read("""
                Câu 1: Năm nào?
                A. 1930        B. 1935        C. 1941        D. 1945
                Đáp án: A
                Câu 2: Đại hội nào?
                A. Đại hội I   B. Đại hội II
                C. Đại hội III D. Đại hội IV
                Đáp án: D
                Câu 3: Năm nào nữa? A. 1930 B. 1935 C. 1941 D. 1945
                Đáp án: C
                """);
        assertThat(Told.questions(reading))
                .containsExactly(
                        "1 | Năm nào? | 1930; 1935; 1941; 1945 | A",
                        "2 | Đại hội nào? | Đại hội I; Đại hội II; Đại hội III; Đại hội IV | D",
                        "3 | Năm nào nữa? | 1930; 1935; 1941; 1945 | C");
    }

    @Test
    void d6_a_letter_in_the_middle_of_a_sentence_is_no_option() {
        assertThat(Told.questions(read("""
                Câu 1: Ai lãnh đạo?
                A. Ông B. ở phòng C. nào đó
                B. Bà Ba
                Đáp án: B
                """))).containsExactly("1 | Ai lãnh đạo? | Ông B. ở phòng C. nào đó; Bà Ba | B");
    }

    @Test
    void d7_a_line_without_a_mark_goes_on_with_the_line_before() {
        assertThat(Told.questions(read("""
                Câu 1: Ban Chấp hành
                do ai bầu?
                C. sai nhãn
                A. Do đại hội
                B. Do ban chấp hành
                công đoàn cùng cấp bầu
                Đáp án: B
                """)))
                .containsExactly(
                        "1 | Ban Chấp hành do ai bầu? C. sai nhãn | Do đại hội; Do ban chấp hành công đoàn cùng cấp bầu | B");
    }

    @Test
    void d9_true_or_false_with_its_basis() {
        BankReading reading = read("""
                Câu 7. Công đoàn cơ sở có thể có ban nữ công. Đúng hay Sai?
                Trả lời: ĐÚNG. Căn cứ Điều 5 Điều lệ.
                """);
        assertThat(Told.questions(reading))
                .containsExactly("7 | Công đoàn cơ sở có thể có ban nữ công. Đúng hay Sai? |  | đúng");
        assertThat(about(reading).basis()).isEqualTo("Điều 5 Điều lệ.");
        assertThat(reading.usable()).isEqualTo(1);
    }

    @Test
    void d9_options_that_only_say_true_and_false_are_no_choice() {
        BankReading reading = read("""
                Câu 1: Trái Đất tròn.
                A. Sai
                B. Đúng
                Đáp án: B
                """);
        assertThat(Told.questions(reading)).containsExactly("1 | Trái Đất tròn. |  | đúng");
    }

    @Test
    void d10_a_short_answer_stays_short_and_matching_is_told() {
        BankReading reading = read("""
                Phần III.
                Câu 1: Số ủy viên tối đa là … => 7
                Câu 2: Hãy nối các cột sau
                Đáp án: 1-a, 2-c
                """);
        assertThat(Told.questions(reading)).first().isEqualTo("1 | Số ủy viên tối đa là … |  | “7”");
        assertThat(Told.problems(reading)).containsExactly("3 FORM_NOT_PLAYED");
    }

    @Test
    void d11_sections_begin_the_count_anew_and_give_the_theme() {
        BankReading reading = read("""
                PHẦN I. LỊCH SỬ ĐẢNG
                Câu 1: Một?
                A. x
                B. y
                PHẦN II. ĐIỀU LỆ
                Câu 1: Hai?
                A. x
                B. y
                ĐÁP ÁN
                Phần I
                1-A
                Phần II
                1-B
                """);
        assertThat(Told.questions(reading)).containsExactly("1 | Một? | x; y | A", "1 | Hai? | x; y | B");
        assertThat(reading.questions())
                .extracting(question -> question.about().theme())
                .containsExactly("LỊCH SỬ ĐẢNG", "ĐIỀU LỆ");
        assertThat(Told.problems(reading)).isEmpty();
    }

    @Test
    void d12_numbers_that_stand_twice_or_are_missing_are_told_and_all_questions_are_read() {
        BankReading reading = read("""
                Câu 474: Một?
                A. x
                B. y
                Đáp án: A
                Câu 475: Hai?
                A. x
                B. y
                Đáp án: A
                Câu 475: Ba?
                A. x
                B. y
                Đáp án: B
                Câu 478: Bốn?
                A. x
                B. y
                Đáp án: B
                """);
        assertThat(reading.usable()).isEqualTo(4);
        assertThat(Told.problems(reading)).containsExactly("9 NUMBER_TWICE", "13 NUMBER_MISSING");
        assertThat(reading.questions())
                .extracting(question -> question.id())
                .containsExactly("cau-474", "cau-475", "cau-475-2", "cau-478");
    }

    @Test
    void d14_the_line_of_the_answer_in_many_forms() {
        for (String line : new String[] {
            "Đáp án: B",
            "Đáp án B",
            "Đáp án đúng: B",
            "Đáp án đúng là: B",
            "ĐA: B",
            "Đ/a: b",
            "Key: B",
            "ANSWER: B",
            "Phương án đúng là: b. hai",
            "đáp án : B.",
            "=> Đáp án B"
        })
            assertThat(Told.questions(read("Câu 1: Mấy?\nA. một\nB. hai\n" + line + "\n")))
                    .as(line)
                    .containsExactly("1 | Mấy? | một; hai | B");
    }

    @Test
    void d14_a_question_that_begins_with_the_word_for_answer_is_a_question() {
        assertThat(Told.questions(read("""
                Câu 1: Chọn câu đúng.
                Đáp án nào sau đây đúng với Điều lệ?
                A. một
                B. hai
                Đáp án: A
                """)))
                .containsExactly("1 | Chọn câu đúng. Đáp án nào sau đây đúng với Điều lệ? | một; hai | A");
    }

    @Test
    void d15_an_answer_may_be_the_wording_of_an_option_and_one_that_is_none_is_told() {
        BankReading reading = read("""
                Câu 1: Ngày nào?
                A. 3/2/1930
                B. Ngày 28/7/1929.
                Đáp án: ngày 28/7/1929
                Câu 2: Ngày nào khác?
                A. 3/2/1930
                B. 28/7/1929
                Đáp án: 19/5/1890
                """);
        assertThat(Told.questions(reading))
                .containsExactly(
                        "1 | Ngày nào? | 3/2/1930; Ngày 28/7/1929. | B",
                        "2 | Ngày nào khác? | 3/2/1930; 28/7/1929 | ?");
        assertThat(Told.problems(reading)).containsExactly("8 ANSWER_NOT_AN_OPTION");
    }

    @Test
    void d15_a_letter_with_the_words_of_another_option_is_not_believed() {
        BankReading reading = read("""
                Câu 1: Mấy?
                A. một
                B. hai
                Đáp án: A. hai
                """);
        assertThat(Told.questions(reading)).containsExactly("1 | Mấy? | một; hai | ?");
        assertThat(Told.problems(reading)).containsExactly("4 ANSWER_NOT_AN_OPTION");
    }

    @Test
    void d17_stars_and_ticks_mark_the_right_option() {
        for (String option : new String[] {
            "*B. hai", "#B. hai", "✔ B. hai", "B. hai*", "B. hai (x)", "B. hai (đ)", "B. hai [x]", "[x] B. hai"
        })
            assertThat(Told.questions(read("Câu 1: Mấy?\nA. một\n" + option + "\nC. ba\n")))
                    .as(option)
                    .containsExactly("1 | Mấy? | một; hai; ba | B");
    }

    @Test
    void d17_a_star_and_an_answer_line_that_differ_are_told_and_neither_is_believed() {
        BankReading reading = read("""
                Câu 1: Mấy?
                A. một
                *B. hai
                Đáp án: A
                """);
        assertThat(Told.questions(reading)).containsExactly("1 | Mấy? | một; hai | ?");
        assertThat(Told.problems(reading)).containsExactly("4 ANSWERS_CONTRADICT");
        assertThat(reading.problems().getFirst().message()).contains("dấu sao là B", "là A");
    }

    @Test
    void d18_tables_of_answers_in_their_forms() {
        String questions = "Câu 1: Một?\nA. x\nB. y\nCâu 2: Hai?\nA. x\nB. y\nCâu 3: Ba?\nA. x\nB. y\n";
        for (String table : new String[] {
            "BẢNG ĐÁP ÁN\n1-A  2-B  3-A\n",
            "ĐÁP ÁN\n1.A 2.B 3.A\n",
            "Đáp án:\n1A 2B 3A\n",
            "BẢNG ĐÁP ÁN\n1. A\n2. B\n3. A\n",
            "Câu | 1 | 2 | 3\nĐáp án | A | B | A\n",
            "Câu\t1\t2\t3\nĐáp án\tA\tB\tA\n",
            "ĐÁP ÁN\nCâu 1: A\nCâu 2: B\nCâu 3: A\n",
            "1-A, 2-B, 3-A\n"
        }) {
            BankReading reading = read(questions + table);
            assertThat(Told.questions(reading))
                    .as(table)
                    .containsExactly("1 | Một? | x; y | A", "2 | Hai? | x; y | B", "3 | Ba? | x; y | A");
            assertThat(Told.problems(reading)).as(table).isEmpty();
        }
    }

    @Test
    void d18_a_table_with_written_answers() {
        assertThat(Told.questions(read("""
                Câu 1: Một?
                A. x
                B. y
                Câu 2: Trái Đất tròn.
                Câu 3: Thủ đô?
                BẢNG ĐÁP ÁN
                1-A, 2-Đ, 3-Hà Nội
                """)))
                .containsExactly("1 | Một? | x; y | A", "2 | Trái Đất tròn. |  | đúng", "3 | Thủ đô? |  | “Hà Nội”");
    }

    @Test
    void d18_a_table_that_does_not_fit_gives_no_answer_at_all() {
        for (String table : new String[] {"1-A 2-B 4-A", "1-A 2-B", "1-A 1-B 2-A 3-A"}) {
            BankReading reading = read(
                    "Câu 1: Một?\nA. x\nB. y\nCâu 2: Hai?\nA. x\nB. y\nCâu 3: Ba?\nA. x\nB. y\nBẢNG ĐÁP ÁN\n" + table);
            assertThat(reading.usable()).as(table).isZero();
            assertThat(reading.problems())
                    .as(table)
                    .extracting(BankProblem::code)
                    .contains(BankProblem.Code.KEY_TABLE_DIFFERS);
        }
    }

    @Test
    void d19_explanation_basis_source_level_and_time_stand_apart() {
        About about = about(read("""
                Câu 1: Mấy?
                A. một
                B. hai
                Đáp án: B
                Giải thích: vì nhiệm kỳ theo
                ban chấp hành.
                Căn cứ: Điều 8 khoản 2.
                Nguồn: Hướng dẫn 03, mục 9
                Mức độ: Thông hiểu
                Thời gian: 20 giây
                Chủ đề: Điều lệ
                """));
        assertThat(about.explanation()).isEqualTo("vì nhiệm kỳ theo ban chấp hành.");
        assertThat(about.basis()).isEqualTo("Điều 8 khoản 2.");
        assertThat(about.source()).isEqualTo("Hướng dẫn 03, mục 9");
        assertThat(about.level()).isEqualTo(Level.UNDERSTAND);
        assertThat(about.time()).isEqualTo(Duration.ofSeconds(20));
        assertThat(about.theme()).isEqualTo("Điều lệ");
    }

    @Test
    void d20_several_right_answers_are_read_and_told_and_options_that_speak_of_others_are_pinned() {
        for (String answer : new String[] {"A, C", "A và C", "AC", "A,C."}) {
            BankReading reading = read("Câu 1: Mấy?\nA. một\nB. hai\nC. ba\nD. bốn\nĐáp án: " + answer + "\n");
            assertThat(Told.questions(reading)).as(answer).containsExactly("1 | Mấy? | một; hai; ba; bốn | A,C");
            assertThat(Told.problems(reading)).as(answer).containsExactly("1 SEVERAL_RIGHT");
        }
        BankReading pinned = read("Câu 1: Mấy?\nA. một\nB. hai\nC. ba\nD. Cả A và B\nĐáp án: D\n");
        assertThat(pinned.questions().getFirst().pinned()).containsExactlyInAnyOrder(0, 1, 3);
        for (String last : new String[] {
            "Cả A, B, C đều đúng",
            "Cả 3 phương án trên",
            "Tất cả các phương án trên",
            "Tất cả đều sai",
            "Cả ba phương án trên đều đúng",
            "Không có đáp án nào đúng"
        })
            assertThat(read("Câu 1: Mấy?\nA. một\nB. hai\nC. ba\nD. " + last + "\nĐáp án: D\n")
                            .questions()
                            .getFirst()
                            .pinned())
                    .as(last)
                    .contains(3);
    }

    @Test
    void d21_an_answer_left_empty_is_missing_and_the_next_question_is_read() {
        BankReading reading = read("Câu 1: Mấy?\nA. một\nB. hai\nĐáp án:\nCâu 2: Ai?\nA. x\nB. y\nĐáp án:\n");
        assertThat(Told.questions(reading)).containsExactly("1 | Mấy? | một; hai | ?", "2 | Ai? | x; y | ?");
        assertThat(Told.problems(reading)).containsExactly("1 NO_ANSWER", "5 NO_ANSWER");
        assertThat(reading.questions().getFirst().original()).endsWith("Đáp án:");
    }

    @Test
    void d21_an_answer_outside_the_options_is_told() {
        BankReading reading = read("Câu 1: Mấy?\nA. một\nB. hai\nĐáp án: E\n");
        assertThat(Told.problems(reading)).containsExactly("1 ANSWER_NOT_AN_OPTION");
        assertThat(reading.problems().getFirst().message()).contains("Đáp án là E nhưng câu chỉ có 2 phương án");
    }

    @Test
    void the_fifth_option_may_have_the_letter_after_d() {
        assertThat(Told.questions(read("""
                Câu 1: Mấy?
                a) một
                b) hai
                c) ba
                d) bốn
                đ) năm
                Đáp án: a
                """))).containsExactly("1 | Mấy? | một; hai; ba; bốn; năm | A");
    }

    @Test
    void split_letters_and_hidden_characters_are_put_right_and_told() {
        String text = "Câu 1:\u00A0Thủ\u200B đô là?\nA. Hà Nội\nB. Huế\nĐáp án: A\n";
        BankReading reading = read(Normalizer.normalize(text, Normalizer.Form.NFD));
        assertThat(Told.questions(reading)).containsExactly("1 | Thủ đô là? | Hà Nội; Huế | A");
        assertThat(Told.problems(reading)).containsExactly("1 PUT_RIGHT");
    }

    @Test
    void old_fonts_are_told_and_never_put_right() {
        BankReading tcvn = read("C©u 1: §¶ng Céng s¶n ViÖt Nam ®­îc thµnh lËp n¨m nµo?\nA. 1930\nB. 1945\n§¸p ¸n: A\n");
        BankReading vni =
                read("Câu 1: Ñaûng Coäng saûn Vieät Nam thaønh laäp naêm naøo?\nA. 1930\nB. 1945\nĐáp án: A\n");
        assertThat(vni.problems()).extracting(BankProblem::code).contains(BankProblem.Code.OLD_FONT);
        assertThat(vni.usable()).isZero();
        assertThat(tcvn.usable()).isZero();
        assertThat(tcvn.problems()).isNotEmpty();
        BankReading lost = read("Câu 1: Ai lãnh đạo Cơng đồn trờng ta?\nA. Một\nB. Hai\nĐáp án: A\n");
        assertThat(Told.problems(lost)).containsExactly("1 LETTERS_LOST");
    }

    @Test
    void questions_that_ask_the_same_are_shown_side_by_side() {
        BankReading reading = read("""
                Câu 1: Đồng chí nào là Tổng Bí thư đầu tiên của Đảng ta?
                A. Trần Phú
                B. Lê Hồng Phong
                Đáp án: A
                Câu 2: Dong chi nao la Tong Bi thu dau tien cua Dang?
                A. Trần Phú
                B. Hà Huy Tập
                Đáp án: A
                Câu 3: Tổng Bí thư đầu tiên của Đảng ta là đồng chí nào?
                A. Trần Phú
                B. Hà Huy Tập
                Đáp án: B
                Câu 4: Đại hội lần thứ 2 của Đảng ta họp ở đâu, năm nào?
                A. Tuyên Quang
                B. Hà Nội
                Đáp án: A
                Câu 5: Đại hội lần thứ 3 của Đảng ta họp ở đâu, năm nào?
                A. Tuyên Quang
                B. Hà Nội
                Đáp án: B
                """);
        assertThat(Told.problems(reading)).containsExactly("5 ALIKE", "9 ALIKE_WITH_OTHER_ANSWER");
    }

    @Test
    void page_numbers_and_rules_belong_to_no_question_and_titles_are_told() {
        BankReading reading = read("""
                BỘ CÂU HỎI TÌM HIỂU
                (dành cho đảng viên)
                Câu 1: Mấy?
                A. một
                Trang 1/3
                B. hai
                -----------
                Đáp án: B
                """);
        assertThat(Told.questions(reading)).containsExactly("1 | Mấy? | một; hai | B");
        assertThat(Told.problems(reading)).containsExactly("1 HEADING");
    }

    @Test
    void questions_without_numbers_are_told_apart_by_their_options() {
        assertThat(Told.questions(read("""
                Ai là người đứng đầu?
                A. Trần Phú
                B. Lê Hồng Phong
                Đáp án: A

                Năm nào?
                A. 1930
                B. 1931
                Đáp án: B
                """)))
                .containsExactly(
                        " | Ai là người đứng đầu? | Trần Phú; Lê Hồng Phong | A", " | Năm nào? | 1930; 1931 | B");
    }

    @Test
    void the_lines_of_the_file_stay_beside_what_was_understood() {
        BankReading reading = read("Tiêu đề\nCâu 1:  Mấy?\nA. một\n\nB. hai\nĐáp án: B\n");
        assertThat(reading.questions().getFirst().from()).isEqualTo(2);
        assertThat(reading.questions().getFirst().original())
                .containsExactly("Câu 1:  Mấy?", "A. một", "B. hai", "Đáp án: B");
    }

    @Test
    void a_file_without_questions_says_so() {
        BankReading reading = read("Kính gửi các đồng chí.\nTrân trọng.\n");
        assertThat(reading.bank()).isNull();
        assertThat(reading.problems()).extracting(BankProblem::code).contains(BankProblem.Code.WRONG_COUNT);
    }

    @Test
    void a_third_letter_where_only_dung_and_sai_are_offered_is_no_option() {
        BankReading reading = read("Câu 1: Huế là thủ đô.\nA. Đúng\nB. Sai\nĐáp án: C\n");
        assertThat(reading.usable()).isZero();
        assertThat(reading.problems()).extracting(BankProblem::code).contains(BankProblem.Code.ANSWER_NOT_AN_OPTION);
    }

    private static About about(BankReading reading) {
        return reading.questions().getFirst().about();
    }
}
