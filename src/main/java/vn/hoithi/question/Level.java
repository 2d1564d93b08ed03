package vn.hoithi.question;

/** Mức độ: the four levels of difficulty Vietnamese question banks use, easiest first. */
public enum Level {
    /** Nhận biết. */
    RECOGNISE,
    /** Thông hiểu. */
    UNDERSTAND,
    /** Vận dụng. */
    APPLY,
    /** Vận dụng cao. */
    MASTER
}
