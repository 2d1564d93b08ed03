package vn.hoithi.bank.sheet;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the first part of a workbook says: how it counts days, and which sheets are hidden. */
final class WorkbookOutline extends DefaultHandler {
    private final Set<String> hidden = new HashSet<>();
    private boolean since1904;

    /** Whether day 0 is the first of January 1904, as on old Macs. */
    boolean since1904() {
        return since1904;
    }

    boolean isHidden(String sheet) {
        return hidden.contains(sheet);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = XmlStream.local(localName, qName);
        if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            since1904 = value != null && (value.equals("1") || value.equals("true"));
        } else if (name.equals("sheet")) {
            String state = attributes.getValue("state");
            String sheet = attributes.getValue("name");
            if (state != null && sheet != null && !state.equals("visible")) hidden.add(sheet);
        }
    }
}
