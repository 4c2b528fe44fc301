package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;
import org.vitae.text.Span;

/**
 * Finds e-mail addresses: printed ones, those of {@code mailto:} links, and disguised ones ({@code
 * jane [at] example [dot] org}). {@code {jane,joe}@example.org} gives two whose evidence shares the
 * host. Thread-safe.
 */
public final class EmailExtractor implements Extractor<String> {
  private static final String LABEL = "[\\p{Alnum}-]{1,63}+";
  private static final Pattern HOST = Pattern.compile(LABEL + "(?:\\." + LABEL + "){1,8}+");
  private static final Pattern TOP_LEVEL = Pattern.compile("\\.[A-Za-z]{2,24}+$");
  private static final String DOT =
      "(?:\\s?[\\[({]\\s?(?:dot|DOT|\\.)\\s?[\\])}]\\s?|\\s?\\.\\s?|\\sdot\\s|\\sDOT\\s)";
  private static final Pattern DISGUISED =
      Pattern.compile(
          "(?<![\\w.+-])([\\w.+-]{1,64}+)\\s{0,2}(?:[\\[({<]\\s?(?:at|AT|@)\\s?[\\])}>]|\\sAT\\s|\\sat\\s(?="
              + "[\\w-]{1,63}+\\s{0,2}(?:[\\[({]\\s?)?(?:dot|DOT)\\b))\\s{0,2}([\\w-]{1,63}+(?:"
              + DOT
              + "[\\w-]{1,63}+){1,5}+)");
  private static final Pattern DOTS = Pattern.compile(DOT);
  private static final int MAX_LOCAL = 64;
  private static final int MAX_HOST = 255;
  private static final double CERTAIN = 0.99;

  @Override
  public List<Found<String>> extract(Passage passage) {
    List<Found<String>> out = new ArrayList<>();
    String raw = passage.raw();
    for (int at = raw.indexOf('@'); at >= 0; at = raw.indexOf('@', at + 1)) {
      plain(passage, raw, at, out);
    }
    links(passage, out);
    if (mayBeDisguised(raw)) {
      disguised(passage, out);
    }
    out.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(out);
  }

  private static boolean mayBeDisguised(String raw) {
    String lower = raw.toLowerCase(Locale.ROOT);
    return lower.contains("at") && (lower.contains("dot") || lower.contains(".")) && !raw.isBlank();
  }

  private static void plain(Passage passage, String raw, int at, List<Found<String>> out) {
    Matcher host = HOST.matcher(raw).region(at + 1, Math.min(raw.length(), at + 1 + MAX_HOST));
    if (!host.lookingAt() || !TOP_LEVEL.matcher(host.group()).find()) {
      return;
    }
    int end = host.end();
    if (at > 0 && raw.charAt(at - 1) == '}') {
      group(passage, raw, at, end, out);
      return;
    }
    int start = at;
    while (start > 0 && at - start < MAX_LOCAL && isLocal(raw.charAt(start - 1))) {
      start--;
    }
    while (start < at && !Character.isLetterOrDigit(raw.charAt(start))) {
      start++;
    }
    if (start < at) {
      Passage printed = passage.sub(start, end);
      String whole = linked(printed).orElse(printed.text());
      out.add(Found.of(whole, printed, "email.plain", CERTAIN));
    }
  }

  /** Subjects, further recipients, and what slipped into the link. */
  private static final Pattern AFTER_ADDRESS = Pattern.compile("(?:\\.?$|\\.?[,;&?%\\s>].*)");

  /** The address behind one that a narrow column has cut within a word. */
  private static Optional<String> linked(Passage printed) {
    return printed.runs().stream()
        .map(EmailExtractor::address)
        .flatMap(Optional::stream)
        .filter(a -> a.length() > printed.length() && a.startsWith(printed.raw()))
        .findFirst();
  }

  private static Optional<String> address(Run run) {
    String link = run.link();
    return link != null && link.regionMatches(true, 0, "mailto:", 0, 7)
        ? Optional.of(AFTER_ADDRESS.matcher(link.substring(7).strip()).replaceFirst(""))
            .filter(a -> TOP_LEVEL.matcher(a).find())
        : Optional.empty();
  }

  private static boolean isLocal(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  /** {@code {jane,joe}@example.org}. */
  private static void group(Passage passage, String raw, int at, int end, List<Found<String>> out) {
    int open = raw.lastIndexOf('{', at);
    if (open < 0 || at - open > MAX_HOST) {
      return;
    }
    Passage host = passage.sub(at, end);
    for (Passage name : passage.sub(open + 1, at - 1).split(Pattern.compile("[,;|]"))) {
      if (name.raw().chars().allMatch(c -> isLocal((char) c))) {
        List<Span> spans = List.of(name.span(), host.span());
        out.add(new Found<>(name.text() + host.text(), spans, "email.group", CERTAIN));
      }
    }
  }

  private static void links(Passage passage, List<Found<String>> out) {
    for (Run run : passage.runs()) {
      Optional<String> linked = address(run);
      if (linked.isEmpty()) {
        continue;
      }
      String address = linked.get();
      Span span = clip(run.span(), passage.span());
      boolean printed = out.stream().anyMatch(f -> f.span().overlaps(span));
      if (!printed && address.indexOf('@') > 0 && TOP_LEVEL.matcher(address).find()) {
        out.add(new Found<>(address, List.of(span), "email.link", CERTAIN));
      }
    }
  }

  private static Span clip(Span span, Span to) {
    return new Span(Math.max(span.start(), to.start()), Math.min(span.end(), to.end()));
  }

  private static void disguised(Passage passage, List<Found<String>> out) {
    Matcher m = DISGUISED.matcher(passage.raw());
    while (m.find()) {
      Passage evidence = passage.sub(m.start(), m.end());
      String host = DOTS.matcher(m.group(2)).replaceAll(".");
      String address = m.group(1) + "@" + host;
      boolean known = out.stream().anyMatch(f -> f.span().overlaps(evidence.span()));
      if (!known && TOP_LEVEL.matcher(host).find()) {
        out.add(Found.of(address, evidence, "email.disguised", 0.9));
      }
    }
  }
}
