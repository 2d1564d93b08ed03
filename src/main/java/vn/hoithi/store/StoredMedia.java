package vn.hoithi.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A picture, sound or clip of the library, without its content.
 *
 * @param name what questions and addresses call it; the content under a name never changes
 * @param kind {@code picture}, {@code sound} or {@code video}
 * @param bytes size of the content, at least 1
 * @param description for people who cannot see or hear it; may be empty
 * @param sourceName the file as its owner calls it
 * @param hash SHA-256 of the content, 64 hexadecimal digits
 * @param sourceHash the same of the file as it came, before it was written anew
 * @param addedBy login of the organiser
 * @param removedAt null unless it was removed; until it is forgotten it can be had back
 */
public record StoredMedia(
        String name,
        String kind,
        String contentType,
        long bytes,
        String description,
        String sourceName,
        String hash,
        String sourceHash,
        String addedBy,
        Instant addedAt,
        @Nullable Instant removedAt) {}
