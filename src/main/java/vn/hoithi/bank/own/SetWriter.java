package vn.hoithi.bank.own;

import java.util.List;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenObstacle;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.QuestionId;

/** Writes the sets of a bank below its questions. */
final class SetWriter {
    private SetWriter() {}

    static void write(Yaml yaml, WrittenBank bank) {
        if (!bank.obstacles().isEmpty()) yaml.line("obstacles:");
        for (WrittenObstacle set : bank.obstacles()) obstacle(yaml, set);
        OlympiaSet olympia = bank.olympia();
        if (olympia != null) olympia(yaml, olympia);
    }

    private static void obstacle(Yaml yaml, WrittenObstacle set) {
        yaml.item("id", set.id());
        yaml.field("keyword", set.keyword());
        yaml.list("accept", set.accepted());
        yaml.optional("hint", set.hint());
        yaml.field("picture", set.picture().name());
        yaml.optional("about", set.picture().description());
        yaml.list("rows", set.rows());
        yaml.field("centre", set.centre());
        yaml.optional("theme", set.theme());
        yaml.optional("explain", set.explanation());
        yaml.optional("basis", set.basis());
        yaml.optional("source", set.source());
        yaml.field("review", Words.word(QuestionReader.REVIEWS, set.review()));
        yaml.end();
    }

    private static void olympia(Yaml yaml, OlympiaSet set) {
        yaml.begin("olympia");
        yaml.begin("warmup");
        yaml.line("each:");
        for (List<QuestionId> team : set.warmupEach()) yaml.line("  - " + ids(team));
        yaml.line("together: " + ids(set.warmupTogether()));
        yaml.end();
        yaml.field("obstacle", set.obstacle().value());
        yaml.line("acceleration: " + ids(set.acceleration()));
        yaml.begin("finish");
        set.finish().forEach((value, questions) -> yaml.line("\"" + value + "\": " + ids(questions)));
        yaml.end();
        yaml.line("tiebreak: " + ids(set.tiebreak()));
        yaml.end();
    }

    private static String ids(List<QuestionId> ids) {
        return ids.stream().map(id -> Yaml.scalar(id.value())).toList().toString();
    }
}
