package app.rumbo.imports.workbook;

import app.rumbo.imports.UnusableFile;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook as a stream of elements. Document types are refused, and with them every entity but XML's own;
 * so is a part whose elements stand too deep or whose texts are too long for a spreadsheet.
 */
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 100;

    /** Excel holds 32,767 characters in a cell; escapes make it at most seven times as many. */
    private static final int LONGEST_TEXT = 7 * 32_767;

    private static final XMLInputFactory READERS = readers();

    private final InputStream part;
    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream part) {
        this.part = part;
        try {
            this.reader = READERS.createXMLStreamReader(part);
        } catch (XMLStreamException _) {
            throw damaged();
        }
    }

    /** The next start tag's name without prefix, wherever it stands; null at the end. */
    @Nullable
    String nextElement() {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return reader.getLocalName();
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return null;
                }
                default -> {}
            }
        }
    }

    /** The next child's name, each child having been read to its end; null where the element of that depth ends. */
    @Nullable
    String nextChild(int parentDepth) {
        while (true) {
            var event = advance();
            if (event == XMLStreamConstants.END_DOCUMENT || depth < parentDepth) {
                return null;
            }
            if (event == XMLStreamConstants.START_ELEMENT && depth == parentDepth + 1) {
                return reader.getLocalName();
            }
        }
    }

    /** How deep the current start tag stands; the root is 1. */
    int depth() {
        return depth;
    }

    @Nullable
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean flag(String attribute) {
        var value = attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    /** All text of the current element down to its end tag, without that of elements of the excluded name. */
    String text(@Nullable String excluded) {
        var text = new StringBuilder();
        var end = depth - 1;
        var excludedDepth = Integer.MAX_VALUE;
        while (depth > end) {
            switch (advance()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth < excludedDepth) {
                        append(text);
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (reader.getLocalName().equals(excluded)) {
                        excludedDepth = Math.min(depth, excludedDepth);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < excludedDepth) {
                        excludedDepth = Integer.MAX_VALUE;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw damaged();
                default -> {}
            }
        }
        return text.toString();
    }

    /** Steps over the current element with all that is in it. */
    void skip() {
        var end = depth - 1;
        while (depth > end) {
            advance();
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            part.close();
        } catch (XMLStreamException | IOException _) {
            throw damaged();
        }
    }

    private void append(StringBuilder text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > LONGEST_TEXT) {
            throw Quota.tooLarge();
        }
    }

    private int advance() {
        try {
            var event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnusableFile("imports.file.entities");
                default -> {}
            }
            if (depth > DEEPEST) {
                throw Quota.tooLarge();
            }
            return event;
        } catch (XMLStreamException _) {
            throw damaged();
        }
    }

    /** A bare reader, for copying. */
    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        return READERS.createXMLStreamReader(part);
    }

    static UnusableFile damaged() {
        return new UnusableFile("imports.file.damaged");
    }

    private static XMLInputFactory readers() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }
}
