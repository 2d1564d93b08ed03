package vn.hoithi.web.draft;

import java.util.ArrayList;
import java.util.List;
import vn.hoithi.contest.Means;

/** A contest that is ready to open, so that the first evening begins with something to look at. All people are invented. */
final class SampleContest {
    private static final List<String> UNITS = List.of("Tổ đảng 1", "Tổ đảng 2", "Tổ đảng 3", "Tổ đảng 4");

    private static final List<List<String>> PEOPLE = List.of(
            List.of(
                    "Nguyễn Thị Thu Hà",
                    "Trần Văn Tú",
                    "Lê Quang Vinh",
                    "Phạm Thị Ngọc Ánh",
                    "Hoàng Đức Mạnh",
                    "Vũ Thị Kim Oanh",
                    "Đặng Xuân Trường",
                    "Bùi Thị Hồng Nhung"),
            List.of(
                    "Đỗ Mạnh Cường",
                    "Ngô Thị Bích Ngọc",
                    "Phan Thanh Bình",
                    "Võ Thị Mỹ Dung",
                    "Dương Văn Khoa",
                    "Lý Thị Phương Thảo",
                    "Hồ Sỹ Hùng",
                    "Trịnh Thị Lan Anh"),
            List.of(
                    "Mai Văn Phước",
                    "Đinh Thị Hải Yến",
                    "Nguyễn Hữu Nghĩa",
                    "Tạ Thị Quỳnh Trang",
                    "Cao Bá Quyền",
                    "Lương Thị Minh Tâm",
                    "Nguyễn Ngọc Ẩn"),
            List.of(
                    "Trương Công Định",
                    "Lê Thị Diệu Linh",
                    "Phùng Văn Lực",
                    "Nguyễn Thị Ưởng",
                    "Hà Văn Kỷ",
                    "Chu Thị Thanh Vân",
                    "Đoàn Minh Nhật"));

    private SampleContest() {}

    /** Fills an empty draft; everybody answers by phone. */
    static Draft fill(Draft draft) {
        List<Draft.Unit> units = new ArrayList<>();
        List<Draft.Person> people = new ArrayList<>();
        for (int i = 0; i < UNITS.size(); i++) {
            String id = "to-" + (i + 1);
            units.add(new Draft.Unit(id, UNITS.get(i), null));
            for (String name : PEOPLE.get(i)) people.add(new Draft.Person(people.size() + 1, name, id, Means.PHONE));
        }
        return draft.of(units, people)
                .called(
                        "Rung chuông vàng – Tự hào truyền thống",
                        "Tìm hiểu lịch sử Đảng Cộng sản Việt Nam",
                        List.of("ĐẢNG BỘ PHƯỜNG (MẪU)", "CHI BỘ KHỐI CƠ QUAN"),
                        "Hội trường");
    }
}
