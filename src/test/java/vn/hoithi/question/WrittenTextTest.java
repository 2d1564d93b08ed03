package vn.hoithi.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same, what is near, what is another answer. */
class WrittenTextTest {

    @ParameterizedTest(name = "\"{1}\" for \"{0}\" is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Trần Phú           | trần phú             | SAME
            Trần Phú           | '  TRẦN   PHÚ. '     | SAME
            Trần Phú           | “Trần Phú”           | SAME
            Trần Phú           | Tran Phu             | NEAR
            Trần Phú           | Trần Phủ             | NEAR
            Trần Phú           | Trầm Phú             | NEAR
            Trần Phú           | Trần Văn Phú         | DIFFERENT
            Trần Phú           | Lê Hồng Phong        | DIFFERENT
            Trần Phú           | ''                   | DIFFERENT
            Lý Thái Tổ         | Lý Thái Tông         | DIFFERENT
            Lý Thái Tổ         | Lý Thái Tô           | NEAR
            hoà bình           | hòa bình             | SAME
            uỷ ban             | ủy ban               | SAME
            thuý               | thúy                 | SAME
            quý                | qúy                  | SAME
            khoẻ               | khỏe                 | SAME
            1945               | 1954                 | DIFFERENT
            1945               | năm 1945             | SAME
            3/2/1930           | 03-02-1930           | SAME
            3/2/1930           | ngày 3 tháng 2 năm 1930 | SAME
            3/2/1930           | mùng 3 tháng 2 năm 1930 | SAME
            3/2/1930           | 2/3/1930             | DIFFERENT
            3/2/1930           | 3.2.1930             | SAME
            tháng 3/1929       | tháng 3 năm 1929     | SAME
            40.000             | 40000                | SAME
            40.000             | 40 000               | SAME
            40.000             | 4.000                | DIFFERENT
            5                  | 5                    | SAME
            5                  | 6                    | DIFFERENT
            Điện Biên Phủ      | Dien Bien Phu        | NEAR
            Điện Biên Phủ      | Điện Biên Phũ        | NEAR
            Điện Biên Phủ      | Điên Biên Phủ        | NEAR
            Điện Biên Phủ      | điện biên phủ!       | SAME
            Bến Nhà Rồng       | Nhà Rồng             | DIFFERENT
            Việt Minh          | Việt Mính            | NEAR
            Việt Minh          | Vịêt Minh            | SAME
            Đồng Khởi          | Đồng khỡi            | NEAR
            Võ Nguyên Giáp     | Võ Nguyên Gíap       | SAME
            Võ Nguyên Giáp     | Võ Nguyê Giáp        | NEAR
            Võ Nguyên Giáp     | Nguyễn Giáp          | DIFFERENT
            Cửu Long           | CửuLong              | NEAR
            Le Paria           | le-paria             | DIFFERENT
            xã hội – chủ nghĩa | xã hội-chủ nghĩa     | SAME
            """)
    void is_compared_as_a_fair_teacher_would(String right, String typed, Likeness likeness) {
        assertThat(WrittenText.of(right).likeness(WrittenText.of(typed))).isEqualTo(likeness);
    }
}
