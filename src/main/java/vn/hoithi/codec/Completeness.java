package vn.hoithi.codec;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes sure that a record read from outside has every component that its type does not mark as nullable. */
final class Completeness {
    private Completeness() {}

    static void check(Object value) throws Malformed {
        if (value instanceof Collection<?> items) {
            for (Object item : items) checkItem(item);
        } else if (value instanceof Map<?, ?> map) {
            for (Object item : map.values()) checkItem(item);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) checkComponent(value, component);
        }
    }

    private static void checkItem(@Nullable Object item) throws Malformed {
        if (item == null) throw new Malformed("a list has an empty place");
        check(item);
    }

    private static void checkComponent(Object value, RecordComponent component) throws Malformed {
        Object part;
        try {
            component.getAccessor().setAccessible(true);
            part = component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
        if (part != null) check(part);
        else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class))
            throw new Malformed(component.getName() + " is missing");
    }
}
