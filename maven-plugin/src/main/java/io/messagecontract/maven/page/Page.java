package io.messagecontract.maven.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;

/**
 * One HTML page for everything that goals have found. It needs nothing but itself: no other file,
 * no network. The same reports give the same text.
 *
 * @since 0.1.0
 */
public final class Page {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Page.class.getClassLoader(), Page.class.getPackageName());

  private Page() {}

  /**
   * Returns the page.
   *
   * @param modules the reports of each module, in the order in which they are shown
   */
  public static String of(List<ModuleReports> modules) {
    StringOutput html = new StringOutput();
    TEMPLATES.render("page.jte", PageModel.of(modules), html);
    return html.toString();
  }
}
