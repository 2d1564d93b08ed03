package vn.hoithi.bank.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a part of a workbook as a stream. A part that declares a document type is refused: no Excel file has one. */
final class XmlStream {
    private XmlStream() {}

    static void read(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            // nothing outside the file is asked for, whatever the parser was told
            reader.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("refers to " + systemId);
            });
            reader.parse(new InputSource(part));
        } catch (ParserConfigurationException impossible) {
            throw new IOException(impossible);
        }
    }

    /** The name of an element without the prefix some programs write before each. */
    static String local(String localName, String qName) {
        return localName.isEmpty() ? qName.substring(qName.indexOf(':') + 1) : localName;
    }
}
