package vn.hoithi.bank.sheet;

/** More cells or text than any bank has: reading stops. Unchecked, as it passes through parsers that know only their own. */
final class TooMuch extends RuntimeException {
    static final String TOLD = "Tệp chứa quá nhiều dữ liệu để là một ngân hàng câu hỏi: hãy xoá các hàng, cột và trang"
            + " tính không dùng, hoặc chia ra nhiều tệp.";

    TooMuch() {
        super(TOLD);
    }
}
