package io.messagecontract.maven.format;

import io.messagecontract.text.Visible;
import java.io.StringWriter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is written from its beginning to its end, an element to a line. */
final class XmlText {

  /** What is no character of XML 1.0, whichever way it is written. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;
  private boolean isLeaf;

  XmlText() {
    try {
      // Not newFactory(): another build's libraries must not write our reports.
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
  }

  XmlText start(String element) {
    try {
      indent();
      xml.writeStartElement(element);
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
    depth++;
    isLeaf = true;
    return this;
  }

  XmlText attribute(String name, String value) {
    try {
      xml.writeAttribute(name, allowed(Shown.text(value, Shown.SENTENCE)));
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
    return this;
  }

  /** Writes one line. */
  XmlText text(String line) {
    return lines(line);
  }

  /** Writes lines. */
  XmlText lines(String lines) {
    String visible = lines.lines().map(Visible::text).collect(Collectors.joining("\n"));
    try {
      xml.writeCharacters(allowed(visible));
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
    return this;
  }

  XmlText end() {
    depth--;
    try {
      if (!isLeaf) {
        indent();
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
    isLeaf = false;
    return this;
  }

  String finish() {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
    return text.toString() + '\n';
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String allowed(String visible) {
    return FORBIDDEN.matcher(visible).replaceAll("\uFFFD");
  }

  private static IllegalStateException unwritable(XMLStreamException e) {
    return new IllegalStateException("a text can be written", e);
  }
}
