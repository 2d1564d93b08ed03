package vn.hoithi.web.roster;

import java.util.Optional;
import java.util.Set;
import vn.hoithi.contest.Means;
import vn.hoithi.question.WrittenText;

/** Words for how somebody answers. */
final class MeansWords {
    private static final Set<String> PHONE =
            Set.of("dien thoai", "dt", "phone", "may", "smartphone", "dien thoai di dong");
    private static final Set<String> BOARD = Set.of(
            "bang",
            "bang giay",
            "bang viet",
            "bang con",
            "bang trang",
            "giay",
            "phieu",
            "board",
            "paper",
            "paper board",
            "viet bang");

    private MeansWords() {}

    static Optional<Means> of(String cell) {
        String word = WrittenText.bare(cell).replaceAll("[.\\s]+", " ").strip();
        if (PHONE.contains(word)) return Optional.of(Means.PHONE);
        return BOARD.contains(word) ? Optional.of(Means.BOARD) : Optional.empty();
    }
}
