package vn.hoithi.web.draft;

import java.util.ArrayList;
import java.util.List;
import vn.hoithi.contest.Team;

/** The teams of a draft: those the organiser made, or each unit with all its people, the first of them as captain. */
final class TeamList {
    private TeamList() {}

    static List<Draft.Team> of(Draft draft) {
        List<Draft.Team> made = draft.teams();
        if (made != null && !made.isEmpty()) return made;
        List<Draft.Team> teams = new ArrayList<>();
        for (Draft.Unit unit : draft.units()) {
            List<Integer> members = draft.people().stream()
                    .filter(person -> person.unit().equals(unit.id()))
                    .map(Draft.Person::seat)
                    .toList();
            if (members.isEmpty() || teams.size() == Team.MOST) continue;
            teams.add(new Draft.Team(teams.size() + 1, unit.name(), unit.id(), members, members.getFirst()));
        }
        return teams;
    }
}
