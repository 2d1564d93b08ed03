package vn.hoithi.contest;

import org.jspecify.annotations.Nullable;

/** The group points are logged for: tổ đảng, chi bộ, công đoàn, lớp. Units form a tree; {@code parent} is null at its top. */
public record Unit(UnitId id, String name, @Nullable UnitId parent) {}
