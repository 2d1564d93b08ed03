package vn.hoithi.contest.view;

import java.util.List;
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.Theme;

/** The contest as every audience may know it. */
public record Banner(
        String code,
        String title,
        String subtitle,
        List<String> lines,
        Theme theme,
        String address,
        boolean rehearsal) {
    public static Banner of(Plan plan) {
        return new Banner(
                plan.code(),
                plan.title(),
                plan.subtitle(),
                plan.bannerLines(),
                plan.theme(),
                plan.address(),
                plan.rehearsal());
    }
}
