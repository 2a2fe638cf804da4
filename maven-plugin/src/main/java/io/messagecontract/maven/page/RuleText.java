package io.messagecontract.maven.page;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns the Markdown of a rule's page into HTML that fits below a heading of the third level. */
final class RuleText {

  private static final String ENDING = ".md";

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .attributeProviderFactory(
              context ->
                  (node, tag, attributes) -> {
                    if (node instanceof TableCell && tag.equals("th")) {
                      attributes.put("scope", "col");
                    }
                  })
          .build();

  private final Map<String, String> anchors;

  RuleText(Map<String, String> anchors) {
    this.anchors = anchors;
  }

  String html(String markdown) {
    Node page = PARSER.parse(markdown);
    page.accept(new Fitting());
    return RENDERER.render(page);
  }

  private final class Fitting extends AbstractVisitor {

    /** The first heading is the rule's name, which stands there already. */
    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() == 1) {
        heading.unlink();
      } else {
        heading.setLevel(Math.min(6, heading.getLevel() + 2));
        visitChildren(heading);
      }
    }

    /** A link leads to a rule on this page, or is only its words: the page is read offline. */
    @Override
    public void visit(Link link) {
      visitChildren(link);
      String file = link.getDestination().replaceFirst("#.*", "");
      String rule =
          file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
      String anchor = anchors.get(rule);
      if (anchor != null) {
        link.setDestination('#' + anchor);
        return;
      }
      Node child = link.getFirstChild();
      while (child != null) {
        Node next = child.getNext();
        link.insertBefore(child);
        child = next;
      }
      link.unlink();
    }
  }
}
