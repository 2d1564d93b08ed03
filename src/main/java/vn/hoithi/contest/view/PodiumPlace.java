package vn.hoithi.contest.view;

import org.jspecify.annotations.Nullable;

/**
 * A contestant's place.
 *
 * @param prize name of the prize; null where there is none for the place
 * @param outAt number of the question that ended it; 0 for who stood to the end
 */
public record PodiumPlace(
        int rank, @Nullable String prize, PersonView person, int right, int outAt, boolean rescued, double points) {}
