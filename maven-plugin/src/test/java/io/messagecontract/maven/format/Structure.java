package io.messagecontract.maven.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.w3c.dom.Document;

/** What readers of a report make of it. */
final class Structure {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Structure() {}

  /** What a report holds besides texts; sorted, because findings are in the order of names. */
  static List<String> of(ReportFormat format, String written) throws Exception {
    List<String> structure = new ArrayList<>();
    switch (format) {
      case JSON, SARIF, GITLAB -> json(JSON.readTree(written), structure);
      case JUNIT -> xml(parse(written), structure);
      case HTML -> tags(written, structure);
      case MARKDOWN -> markdown(parser().parse(written), structure);
      case TEXT ->
          written.lines().map(line -> line.replaceAll("\\S.*", "")).forEach(structure::add);
    }
    return structure.stream().sorted().toList();
  }

  /** Anchors of findings hold a hash of what they are about. */
  private static void tags(String html, List<String> structure) {
    String text = html.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", "");
    Pattern.compile("<[^>]*>")
        .matcher(text.replaceAll("(id=\"|href=\"#)finding-[^\"]*", "$1"))
        .results()
        .forEach(tag -> structure.add(tag.group()));
  }

  private static void json(JsonNode node, List<String> structure) {
    node.properties()
        .forEach(
            field -> {
              structure.add(field.getKey());
              json(field.getValue(), structure);
            });
    if (node.isArray()) {
      structure.add("[" + node.size());
      node.forEach(item -> json(item, structure));
    }
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  private static void xml(org.w3c.dom.Node node, List<String> structure) {
    structure.add(node.getNodeName());
    if (node.hasAttributes()) {
      for (int i = 0; i < node.getAttributes().getLength(); i++) {
        structure.add("@" + node.getAttributes().item(i).getNodeName());
      }
    }
    for (int i = 0; i < node.getChildNodes().getLength(); i++) {
      xml(node.getChildNodes().item(i), structure);
    }
  }

  private static Parser parser() {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
        .build();
  }

  private static void markdown(Node node, List<String> structure) {
    String kind = node.getClass().getSimpleName();
    if (kind.equals("Code") || kind.equals("Text")) {
      return;
    }
    structure.add(node instanceof HtmlBlock html ? html.getLiteral() : kind);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      markdown(child, structure);
    }
  }
}
