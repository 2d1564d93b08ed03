package vn.hoithi.web.draft;

import static vn.hoithi.web.draft.DraftProblem.Name.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Team;

/** What the rounds between teams of a draft still lack. */
final class ProgrammeCheck {
    private final Draft draft;
    private final QuestionShelf shelf;
    private final List<DraftProblem> problems = new ArrayList<>();

    private ProgrammeCheck(Draft draft, QuestionShelf shelf) {
        this.draft = draft;
        this.shelf = shelf;
    }

    static List<DraftProblem> problems(Draft draft, QuestionShelf shelf) {
        ProgrammeCheck check = new ProgrammeCheck(draft, shelf);
        if (draft.hasTeams()) check.teams();
        draft.parts().forEach(check::part);
        return check.problems;
    }

    private void problem(String field, DraftProblem.Name name, String detail) {
        problems.add(new DraftProblem(field, name, detail));
    }

    private void teams() {
        List<Draft.Team> teams = TeamList.of(draft);
        if (teams.size() < 2 || teams.size() > Team.MOST)
            problem("teams", TOO_FEW_TEAMS, "Cần từ 2 đến " + Team.MOST + " đội, đang có " + teams.size() + ".");
        Set<String> units = draft.units().stream().map(Draft.Unit::id).collect(Collectors.toSet());
        Set<Integer> seats = draft.people().stream().map(Draft.Person::seat).collect(Collectors.toSet());
        Set<Integer> numbers = new HashSet<>();
        Set<Integer> met = new HashSet<>();
        for (Draft.Team team : teams) {
            String name = team.name().strip();
            if (name.isEmpty() || name.length() > Contestant.LONGEST_NAME || !units.contains(team.unit()))
                problem("teams", TEAM_WITHOUT_NAME, "Đội " + team.number() + " chưa có tên hoặc đơn vị.");
            if (team.number() < 1 || team.number() > Team.MOST || !numbers.add(team.number()))
                problem("teams", TEAM_TWICE, "Hai đội cùng số " + team.number() + ".");
            boolean captainIsOut = team.captain() != 0 && !team.members().contains(team.captain());
            if (captainIsOut
                    || !seats.containsAll(team.members())
                    || !team.members().stream().allMatch(met::add))
                problem("teams", TEAM_MEMBER_WRONG, "Người của đội “" + name + "” không đúng danh sách.");
        }
    }

    private void part(Draft.Part part) {
        Draft.Ref obstacle = part.obstacle();
        if (part.round().equals("obstacle")
                && (obstacle == null || shelf.obstacle(obstacle).isEmpty()))
            problem("questions", OBSTACLE_MISSING, "Phần Vượt chướng ngại vật chưa có bộ từ khoá và hàng ngang.");
        for (PartNeeds.Need need : PartNeeds.of(part, TeamList.of(draft))) {
            int there = part.questions().getOrDefault(need.use(), List.of()).size();
            if (there < need.questions())
                problem(
                        "questions",
                        TOO_FEW_QUESTIONS,
                        need.title() + ": mới có " + there + " trên " + need.questions() + " câu hỏi.");
        }
    }
}
