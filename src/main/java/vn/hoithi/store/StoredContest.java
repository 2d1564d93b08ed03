package vn.hoithi.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A contest as its organiser sees it between two evenings; what happened in it is in the {@link Journal}.
 *
 * @param code six digits that contestants type
 * @param plan JSON text: what the organiser edits before the contest is opened
 * @param revision counts the changes, so that two organisers do not overwrite each other unknowingly
 */
public record StoredContest(
        UUID id,
        String code,
        String title,
        ContestStatus status,
        String plan,
        long revision,
        Instant createdAt,
        Instant updatedAt) {}
