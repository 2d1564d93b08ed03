package vn.hoithi.contest.round;

import java.util.List;
import java.util.Optional;
import vn.hoithi.contest.round.acceleration.AccelerationRound;
import vn.hoithi.contest.round.audience.AudienceRound;
import vn.hoithi.contest.round.finish.FinishRound;
import vn.hoithi.contest.round.goldenbell.GoldenBellRound;
import vn.hoithi.contest.round.judged.JudgedRound;
import vn.hoithi.contest.round.obstacle.ObstacleRound;
import vn.hoithi.contest.round.tiebreak.TiebreakRound;
import vn.hoithi.contest.round.warmup.WarmupRound;

/** The catalogue: every round there is, one line each. */
public final class Rounds {
    private static final List<Round<?, ?, ?>> ALL = List.of(
            new GoldenBellRound(),
            new WarmupRound(),
            new ObstacleRound(),
            new AccelerationRound(),
            new FinishRound(),
            new TiebreakRound(),
            new JudgedRound(),
            new AudienceRound());

    private Rounds() {}

    public static List<Round<?, ?, ?>> all() {
        return ALL;
    }

    public static Optional<Round<?, ?, ?>> named(String name) {
        return ALL.stream().filter(round -> round.name().equals(name)).findFirst();
    }

    /** The round that plays by these rules; rules of an unknown round are a programmer's mistake. */
    public static Round<?, ?, ?> by(RoundRules rules) {
        return named(rules.round()).orElseThrow(() -> new IllegalArgumentException("no round " + rules.round()));
    }
}
