package vn.hoithi.question;

/** Mức độ: the four levels of difficulty Vietnamese question banks use, easiest first, and none. */
public enum Level {
    /** Nhận biết. */
    RECOGNISE,
    /** Thông hiểu. */
    UNDERSTAND,
    /** Vận dụng. */
    APPLY,
    /** Vận dụng cao. */
    MASTER,
    /** Chưa xếp mức: the bank does not say. */
    UNGRADED
}
