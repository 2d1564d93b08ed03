package vn.hoithi.contest;

/** The set of colours of stage and phones. */
public enum Theme {
    CHUONG_VANG,
    OLYMPIA
}
