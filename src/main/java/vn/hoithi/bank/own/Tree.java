package vn.hoithi.bank.own;

import java.util.List;

/** What a YAML or JSON file says, each part with the line it stands on, from 1. */
public sealed interface Tree {

    int line();

    /** Any single value, as it is written: a year is not a number here and {@code yes} is no truth. */
    record Text(String value, int line) implements Tree {}

    record Items(List<Tree> items, int line) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Fields in their order; a name may stand twice. */
    record Fields(List<Field> fields, int line) implements Tree {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    record Field(String name, int line, Tree value) {}

    /** An empty place. */
    record Nothing(int line) implements Tree {}
}
