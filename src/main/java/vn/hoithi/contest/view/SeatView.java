package vn.hoithi.contest.view;

import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Means;

/** One phone's own part of its picture. */
public record SeatView(
        int seat,
        String name,
        String unit,
        Means means,
        SeatPart.Status status,
        int outAt,
        int right,
        int points,
        SeatPart.@Nullable GivenView answer,
        @Nullable Integer vote,
        SeatPart.@Nullable VerdictView verdict,
        boolean chance,
        boolean choosesTopic,
        SeatPart.@Nullable PlaceView place,
        @Nullable UnitRow unitRow,
        int team,
        boolean speaks,
        @Nullable Object own) {}
