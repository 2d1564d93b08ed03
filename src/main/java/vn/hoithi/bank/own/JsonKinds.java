package vn.hoithi.bank.own;

import java.util.List;
import java.util.Optional;
import vn.hoithi.bank.TextContent;
import vn.hoithi.bank.Unreadable;

/** Tells our own JSON from the arrays of questions that circulate. */
public final class JsonKinds {
    private JsonKinds() {}

    /**
     * Whether a JSON file is somebody else's list of questions: an array, or an object that says no {@code format} and
     * holds a list of objects. One whose questions have our {@code ask} is ours, and lacks its first line.
     */
    public static boolean foreign(byte[] content) {
        try {
            String text = TextContent.of(content).stripLeading();
            if (text.startsWith("[")) return true;
            return text.startsWith("{") && JsonTree.read(text) instanceof Tree.Fields root && foreign(root);
        } catch (Unreadable broken) {
            return false;
        }
    }

    private static boolean foreign(Tree.Fields root) {
        return field(root, "format").isEmpty() && holdsObjects(root) && !asksAsOurs(root);
    }

    private static boolean holdsObjects(Tree tree) {
        return switch (tree) {
            case Tree.Fields fields -> fields.fields().stream().anyMatch(field -> holdsObjects(field.value()));
            case Tree.Items items -> items.items().stream().anyMatch(Tree.Fields.class::isInstance);
            case Tree.Text _, Tree.Nothing _ -> false;
        };
    }

    private static boolean asksAsOurs(Tree.Fields root) {
        List<Tree> questions = field(root, "questions")
                .filter(Tree.Items.class::isInstance)
                .map(items -> ((Tree.Items) items).items())
                .orElse(List.of());
        return questions.stream()
                .anyMatch(tree -> tree instanceof Tree.Fields question
                        && field(question, "ask").isPresent());
    }

    private static Optional<Tree> field(Tree.Fields fields, String name) {
        return fields.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Tree.Field::value)
                .findFirst();
    }
}
