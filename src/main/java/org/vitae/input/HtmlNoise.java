package org.vitae.input;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which elements a reader doesn't see, or that belong to the page and not to its content. */
final class HtmlNoise {
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "head",
          "iframe",
          "svg",
          "button",
          "select",
          "input",
          "textarea",
          "form",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "map",
          "img",
          "picture",
          "math",
          "title",
          "link",
          "meta",
          "menu",
          "dialog");

  /** These hold the content, whatever they are called. */
  private static final Set<String> CONTENT = Set.of("html", "body", "main", "article", "h1", "h2");

  private static final List<String> NAMES =
      List.of("nav", "menu", "footer", "breadcrumb", "skiplink", "cookie", "pagination");

  private static final Set<String> HIDDEN =
      Set.of("sr-only", "visually-hidden", "screen-reader-text", "d-none", "hidden");

  private static final Pattern INVISIBLE =
      Pattern.compile("display\\s{0,4}:\\s{0,4}none|visibility\\s{0,4}:\\s{0,4}hidden");

  private static final Pattern TOKEN = Pattern.compile("[^A-Za-z0-9]+");

  private static final int BUTTON_LENGTH = 25;

  /** Elements that are looked at to find a title. */
  private static final int LOOK_AHEAD = 200;

  private HtmlNoise() {}

  static boolean is(Element element) {
    String tag = element.normalName();
    if (TAGS.contains(tag) || element.attributesSize() == 0) {
      return TAGS.contains(tag);
    }
    return isHidden(element)
        || isButton(element)
        || isAnchor(element)
        || isNamedSo(element) && !CONTENT.contains(tag) && !holdsTitle(element);
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || INVISIBLE.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()
        || element.classNames().stream().anyMatch(HIDDEN::contains);
  }

  /** A link that is dressed as a button and leads to a file or elsewhere on the site. */
  private static boolean isButton(Element element) {
    boolean dressed =
        element.attr("role").equals("button")
            || element.hasClass("btn")
            || element.hasClass("button");
    if (!dressed || !element.normalName().equals("a")) {
      return false;
    }
    String href = element.attr("href");
    boolean leadsAway =
        Links.absolute(href) != null && !href.toLowerCase(Locale.ROOT).endsWith(".pdf");
    return !leadsAway && element.text().length() <= BUTTON_LENGTH;
  }

  /** The sign beside a heading that links to itself. */
  private static boolean isAnchor(Element element) {
    return element.normalName().equals("a")
        && element.attr("href").startsWith("#")
        && element.childNodeSize() <= 1
        && element.text().strip().length() <= 1;
  }

  private static boolean isNamedSo(Element element) {
    String names = element.className() + " " + element.id() + " " + element.attr("role");
    if (names.length() == 2) {
      return false;
    }
    for (String token : TOKEN.split(names.toLowerCase(Locale.ROOT))) {
      if (isNoiseName(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoiseName(String token) {
    return NAMES.contains(token)
        || token.startsWith("navbar")
        || token.equals("navigation")
        || token.endsWith("menu") && !token.equals("menu")
        || token.endsWith("nav")
        || token.equals("breadcrumbs");
  }

  private static boolean holdsTitle(Element element) {
    return element.stream()
        .limit(LOOK_AHEAD)
        .anyMatch(e -> e.normalName().equals("h1") || e.normalName().equals("h2"));
  }
}
