package vn.hoithi.codec;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes sure that a record read from outside has every component that its type does not mark as nullable. */
final class Completeness {
    private record Part(String name, Method accessor, boolean nullable) {}

    /** Reading annotations of types takes longer than judging an answer: once per record type. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getType().isPrimitive())
                    .map(Completeness::part)
                    .toList();
        }
    };

    private Completeness() {}

    private static Part part(RecordComponent component) {
        AccessibleObject.setAccessible(new AccessibleObject[] {component.getAccessor()}, true);
        return new Part(
                component.getName(),
                component.getAccessor(),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    static void check(Object value) throws Malformed {
        if (value instanceof Collection<?> items) {
            for (Object item : items) checkItem(item);
        } else if (value instanceof Map<?, ?> map) {
            for (Object item : map.values()) checkItem(item);
        } else if (value instanceof Record) {
            for (Part part : PARTS.get(value.getClass())) checkPart(value, part);
        }
    }

    private static void checkItem(@Nullable Object item) throws Malformed {
        if (item == null) throw new Malformed("a list has an empty place");
        check(item);
    }

    private static void checkPart(Object value, Part part) throws Malformed {
        Object inside;
        try {
            inside = part.accessor().invoke(value);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
        if (inside != null) check(inside);
        else if (!part.nullable()) throw new Malformed(part.name() + " is missing");
    }
}
