package vn.hoithi.bank.own;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.bank.Unreadable;

/** Takes YAML apart as it is written, without YAML's own ideas of dates, numbers and truth. */
final class YamlTree {
    private static final int DEEPEST = 20;

    /** A part that is referred to again would be copied each time: a few lines could grow to billions. */
    private final Set<Node> met = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlTree() {}

    static Tree read(String text) throws Unreadable {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(ReadingLimits.now().mostBytes());
        limits.setNestingDepthLimit(DEEPEST);
        try {
            Node root = new Yaml(limits).compose(new StringReader(text));
            if (root == null) throw new Unreadable(1, "Tệp trống.");
            return new YamlTree().tree(root);
        } catch (MarkedYAMLException broken) {
            throw new Unreadable(line(broken.getProblemMark()), "Sai cú pháp YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            throw new Unreadable(1, "Sai cú pháp YAML: " + broken.getMessage());
        }
    }

    private Tree tree(Node node) throws Unreadable {
        return switch (node) {
            case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> new Tree.Nothing(line(scalar));
            case ScalarNode scalar -> new Tree.Text(scalar.getValue(), line(scalar));
            case SequenceNode sequence -> items(sequence);
            case MappingNode mapping -> fields(mapping);
            default -> throw new Unreadable(line(node), "Tệp câu hỏi không dùng tham chiếu (*).");
        };
    }

    private Tree items(SequenceNode sequence) throws Unreadable {
        meet(sequence);
        List<Tree> items = new ArrayList<>();
        for (Node item : sequence.getValue()) items.add(tree(item));
        return new Tree.Items(items, line(sequence));
    }

    private Tree fields(MappingNode mapping) throws Unreadable {
        meet(mapping);
        List<Tree.Field> fields = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key))
                throw new Unreadable(line(tuple.getKeyNode()), "Tên trường phải là một từ.");
            fields.add(new Tree.Field(key.getValue(), line(key), tree(tuple.getValueNode())));
        }
        return new Tree.Fields(fields, line(mapping));
    }

    private void meet(Node node) throws Unreadable {
        if (!met.add(node)) throw new Unreadable(line(node), "Tệp câu hỏi không dùng tham chiếu (*).");
    }

    private static int line(Node node) {
        return line(node.getStartMark());
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
