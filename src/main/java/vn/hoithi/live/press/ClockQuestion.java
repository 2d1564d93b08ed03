package vn.hoithi.live.press;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a phone sends along when it asks for the time.
 *
 * @param sent when it was sent, by the phone's own clock
 * @param echo the stamp of the last answer the phone has received; null before the first
 * @param held how long ago that answer was received; zero before the first
 */
public record ClockQuestion(Instant sent, @Nullable String echo, Duration held) {}
