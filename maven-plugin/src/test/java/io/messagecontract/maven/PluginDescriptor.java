package io.messagecontract.maven;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Maven is told about the goals. */
final class PluginDescriptor {

  private PluginDescriptor() {}

  static List<Element> goals() throws IOException {
    try (InputStream xml = CheckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      Document descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
      return elements(descriptor.getDocumentElement(), "mojo");
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  /** Returns the names of the parameters that can be set, as in a POM. */
  static Set<String> parameters(String goal) throws IOException {
    return goals().stream()
        .filter(mojo -> text(mojo, "goal").equals(goal))
        .flatMap(mojo -> elements(mojo, "parameter").stream())
        .filter(parameter -> text(parameter, "editable").equals("true"))
        .map(parameter -> text(parameter, "name"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> names() throws IOException {
    return goals().stream()
        .map(mojo -> text(mojo, "goal"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String text(Element parent, String name) {
    return elements(parent, name).stream().findFirst().map(Element::getTextContent).orElse("");
  }

  static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
