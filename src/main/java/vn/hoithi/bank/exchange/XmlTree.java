package vn.hoithi.bank.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.hoithi.bank.Unreadable;

/**
 * An element of an XML file. Read without anything that reaches outside the file or grows inside it: a file that declares
 * a document type or entities is refused.
 */
final class XmlTree {
    private static final int DEEPEST = 40;

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlTree> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlTree(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /**
     * The root of a file.
     *
     * @throws Unreadable when it is no XML, or more than that
     */
    static XmlTree read(String xml) throws Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml.stripLeading()));
            return root(reader, xml);
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new Unreadable(
                    Math.max(1, line),
                    "Tệp XML hỏng ở dòng này: hãy xuất lại từ Moodle (Ngân hàng câu hỏi → Xuất → Moodle XML).");
        }
    }

    private static XmlTree root(XMLStreamReader reader, String xml) throws XMLStreamException, Unreadable {
        int skipped = (int) xml.substring(0, xml.length() - xml.stripLeading().length())
                .chars()
                .filter(c -> c == '\n')
                .count();
        Deque<XmlTree> open = new ArrayDeque<>();
        while (true) {
            int line = reader.getLocation().getLineNumber() + skipped;
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() >= DEEPEST)
                        throw new Unreadable(line, "Tệp XML lồng nhau quá sâu: đây không phải ngân hàng câu hỏi.");
                    open.push(begin(reader, skipped, open));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlTree done = open.pop();
                    if (open.isEmpty()) return done;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) open.element().text.append(reader.getText());
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(
                            line,
                            "Tệp XML khai báo DOCTYPE hoặc thực thể riêng: không đọc, vì an toàn. Moodle không xuất tệp như vậy; hãy xuất lại từ Moodle.");
                default -> {}
            }
        }
    }

    private static XmlTree begin(XMLStreamReader reader, int skipped, Deque<XmlTree> open) {
        XmlTree element =
                new XmlTree(reader.getLocalName(), reader.getLocation().getLineNumber() + skipped);
        for (int i = 0; i < reader.getAttributeCount(); i++)
            element.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        if (!open.isEmpty()) open.element().children.add(element);
        return element;
    }

    String name() {
        return name;
    }

    /** Where its first tag ends, from 1. */
    int line() {
        return line;
    }

    /** Text of its own, not that of elements inside. */
    String text() {
        return text.toString();
    }

    /** Empty where there is none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    Stream<XmlTree> all(String child) {
        return children.stream().filter(element -> element.name.equals(child));
    }

    Optional<XmlTree> first(String child) {
        return all(child).findFirst();
    }

    /** The text of the first child of this name, without outer spaces; empty where there is none. */
    String textOf(String child) {
        return first(child).map(element -> element.text().strip()).orElse("");
    }

    boolean has(String child) {
        return first(child).isPresent();
    }
}
