package vn.hoithi.contest.view;

/** One moment as one audience sees it; {@link #kind} is its name on the wire. */
public interface Scene {
    String kind();
}
