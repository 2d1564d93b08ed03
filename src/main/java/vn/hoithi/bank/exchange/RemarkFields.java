package vn.hoithi.bank.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoithi.bank.own.Tree;

/** Fields of our remark in a GIFT file; of a field that stands twice the first. */
final class RemarkFields {
    private final Map<String, Tree> fields = new HashMap<>();

    RemarkFields(Tree.Fields tree) {
        for (Tree.Field field : tree.fields()) fields.putIfAbsent(field.name(), field.value());
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    Optional<String> text(String name) {
        return fields.get(name) instanceof Tree.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** A text, or nothing. */
    String said(String name) {
        return text(name).orElse("");
    }

    Optional<RemarkFields> inside(String name) {
        return fields.get(name) instanceof Tree.Fields inside
                ? Optional.of(new RemarkFields(inside))
                : Optional.empty();
    }

    /** The fields of each item of a list. */
    List<RemarkFields> each(String name) {
        List<RemarkFields> each = new ArrayList<>();
        if (fields.get(name) instanceof Tree.Items items)
            for (Tree item : items.items()) if (item instanceof Tree.Fields inside) each.add(new RemarkFields(inside));
        return each;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (fields.get(name) instanceof Tree.Items items)
            for (Tree item : items.items()) if (item instanceof Tree.Text text) texts.add(text.value());
        return texts;
    }

    List<Integer> indexes(String name) {
        return texts(name).stream()
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .toList();
    }
}
