package app.rumbo.imports.workbook;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Copies a part event by event; subclasses change what they came to change, and all else stays. */
abstract class XmlCopy {

    private static final XMLOutputFactory WRITERS = writers();

    private final XMLStreamReader reader;
    private final XMLStreamWriter writer;

    XmlCopy(InputStream in, OutputStream out) throws XMLStreamException {
        this.reader = Xml.reader(in);
        this.writer = WRITERS.createXMLStreamWriter(out, "UTF-8");
    }

    /** Copies all of it. */
    final void run() throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> started(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> ended(reader.getLocalName());
                default -> copyText();
            }
        }
        writer.writeEndDocument();
        writer.flush();
    }

    /** A start tag: {@link #copyStart} it, or do something else. */
    abstract void started(String name) throws XMLStreamException;

    /** An end tag: {@link #copyEnd} it, or do something else. */
    abstract void ended(String name) throws XMLStreamException;

    /** Copies the current start tag with some attributes set otherwise; those set to {@code ""} are left out. */
    final void copyStart(Map<String, String> changes) throws XMLStreamException {
        writer.writeStartElement(prefix(reader.getPrefix()), reader.getLocalName(), uri(reader.getNamespaceURI()));
        for (var i = 0; i < reader.getNamespaceCount(); i++) {
            var prefix = prefix(reader.getNamespacePrefix(i));
            if (prefix.isEmpty()) {
                writer.writeDefaultNamespace(uri(reader.getNamespaceURI(i)));
            } else {
                writer.writeNamespace(prefix, uri(reader.getNamespaceURI(i)));
            }
        }
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var prefix = prefix(reader.getAttributePrefix(i));
            var name = reader.getAttributeLocalName(i);
            if (!prefix.isEmpty()) {
                writer.writeAttribute(prefix, uri(reader.getAttributeNamespace(i)), name, reader.getAttributeValue(i));
            } else if (!changes.containsKey(name)) {
                writer.writeAttribute(name, reader.getAttributeValue(i));
            }
        }
        for (var change : changes.entrySet()) {
            if (!change.getValue().isEmpty()) {
                writer.writeAttribute(change.getKey(), change.getValue());
            }
        }
    }

    final void copyEnd() throws XMLStreamException {
        writer.writeEndElement();
    }

    /** The current start tag's attribute, {@code ""} where it has none. */
    final String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Passes over the current element with all that is in it. */
    final void drop() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** An element of its own in the part's namespace, left open. */
    final void open(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(prefix(reader.getPrefix()), name, uri(reader.getNamespaceURI()));
        for (var i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    final void text(String text) throws XMLStreamException {
        writer.writeCharacters(Escapes.encode(text));
    }

    private void copyText() throws XMLStreamException {
        switch (reader.getEventType()) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                writer.writeCharacters(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Xml.damaged();
            default -> {}
        }
    }

    private static String prefix(@Nullable String prefix) {
        return prefix == null ? "" : prefix;
    }

    private static String uri(@Nullable String uri) {
        return uri == null ? "" : uri;
    }

    private static XMLOutputFactory writers() {
        var factory = new OutputFactoryImpl();
        factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
        return factory;
    }
}
