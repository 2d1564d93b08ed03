package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.hoithi.bank.sheet.RichText.Text;

/** The texts of a workbook: cells refer to them by number. */
final class SharedTexts extends DefaultHandler {
    private static final int MOST = 2_000_000;

    private final List<Text> texts = new ArrayList<>();
    private final RichText open = new RichText();

    /** The text of a number; an empty one where the workbook has none. */
    Text get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : new Text("", null);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        open.start(XmlStream.local(localName, qName), attributes);
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        open.characters(letters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String name = XmlStream.local(localName, qName);
        open.end(name);
        if (!name.equals("si")) return;
        texts.add(open.take());
        if (texts.size() > MOST) throw new TooMuch();
    }
}
