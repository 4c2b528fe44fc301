package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Break;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;

/**
 * Cuts a line of a head into cells: at tabs, bars, spaced dashes, {@code @} and where bold type
 * ends, then at commas; never inside brackets. Immutable, thread-safe.
 */
final class CellCutter {
  private static final Pattern STRONG =
      Pattern.compile(
          "[\\t\\n|•]|\\s[—–―‒-]{1,2}\\s|(?<=\\S)—(?=\\S)|\\s?@\\s|\\s@(?=\\p{Lu})|\\s//\\s");
  private static final Pattern WEAK =
      Pattern.compile(
          "\\s[·∙⋅]\\s|(?<!\\bUniversity)\\sat\\s(?=[\\p{Lu}\\p{Lo}]|\\p{Ll}\\p{Lu})|;\\s");
  private static final Pattern COMMA = Pattern.compile(",\\s+|,$|，");

  /** What comes next belongs to what is before: "MSc in <b>Physics</b>". */
  private static final Pattern LEADS_ON =
      Pattern.compile("(?i)(?:^|\\s)(?:in|of|and|en|de|em|à|für|&)\\s{1,2}$");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Ll}]{1,7}");
  private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\W{0,3}(?:i (?:am|was|have) )?(?:(?:currently|presently|previously|earlier) )?work(?:ing|ed) as (?:an? )?");
  private static final Pattern IN =
      Pattern.compile("\\s(?:in|at|with|for)\\s(?:M/s\\.?\\s?)?(?=\\p{Lu})");
  private static final Pattern FROM = Pattern.compile("\\s(?:from|since|during)\\s*[.,]?$");

  private static final String EDGES = ",;:.|·•–—-@ \t\n*";

  /** Endings that belong to the name before their comma ("Example Co., Ltd."). */
  private static final Set<String> NAME_ENDINGS =
      Set.of(
          "inc",
          "ltd",
          "llc",
          "llp",
          "gmbh",
          "co",
          "corp",
          "s.a",
          "l.p",
          "lp",
          "plc",
          "pllc",
          "p.c",
          "pc",
          "jr",
          "sr",
          "phd",
          "limited",
          "co. ltd",
          "s.l",
          "pvt. ltd");

  private final WordingClassifier wording = new WordingClassifier();
  private final RoleBoundary roles = new RoleBoundary(wording);

  List<Cell> cut(Passage piece, int line, int firstColumn) {
    Matcher told = TOLD.matcher(piece.raw());
    List<Passage> columns =
        told.lookingAt() ? told(piece.from(told.end())) : secondNames(strong(piece));
    List<Cell> cells = new ArrayList<>();
    int column = firstColumn;
    for (Passage one : columns) {
      int part = 0;
      for (Passage comma : commas(one)) {
        Passage text = comma;
        Optional<Integer> end = roles.endBeforeOrganisation(text.raw());
        if (end.isPresent()) {
          Passage role = text.to(end.get());
          cells.add(new Cell(role, line, column++, part, wording.classify(role.text())));
          text = text.from(end.get()).trim();
          part = 0;
        }
        cells.add(new Cell(text, line, column, part++, wording.classify(text.text())));
      }
      column++;
    }
    return cells;
  }

  Cell cell(Passage passage, Cell like) {
    return new Cell(
        passage, like.line(), like.column(), like.part(), wording.classify(passage.text()));
  }

  /** "Inc." alone at a place in the list goes back to the name before its comma. */
  void joinForm(List<Cell> cells, int at) {
    String form = withoutDot(cells.get(at).text()).toLowerCase(Locale.ROOT);
    if (at > 0 && NAME_ENDINGS.contains(form) && cells.get(at).follows(cells.get(at - 1))) {
      Cell name = cells.get(at - 1);
      Passage both =
          new Passage(
              name.passage().document(),
              name.passage().span().hull(cells.remove(at).passage().span()));
      cells.set(at - 1, cell(both, name));
    }
  }

  /** "Working as Tester in Acme from": the role, and where. */
  private static List<Passage> told(Passage piece) {
    Matcher from = FROM.matcher(piece.raw());
    Passage all = from.find() ? piece.to(from.start()) : piece;
    Matcher in = IN.matcher(all.raw());
    List<Passage> out = new ArrayList<>();
    boolean host = in.find() && depth(all.raw(), in.start()) == 0;
    add(out, host ? all.to(in.start()) : all);
    if (host) {
      add(out, all.from(in.end()));
    }
    return out;
  }

  private static List<Passage> strong(Passage piece) {
    List<Passage> columns = new ArrayList<>();
    List<Passage> strong = separate(piece, STRONG);
    for (Passage one : strong.size() > 1 ? strong : separate(piece, WEAK)) {
      columns.addAll(atStyles(one));
    }
    return columns;
  }

  /**
   * Bold type that ends before a capital or a bracket ends a cell; "<b>PhD</b> in Physics" goes on.
   */
  private static List<Passage> atStyles(Passage piece) {
    List<Passage> out = new ArrayList<>();
    int from = 0;
    List<Run> runs = piece.runs();
    for (int i = 1; i < runs.size(); i++) {
      int at = runs.get(i).span().start() - piece.span().start();
      if (at > from
          && runs.get(i).style().bold() != runs.get(i - 1).style().bold()
          && beginsCell(piece.raw(), at)) {
        add(out, piece.sub(from, at));
        from = at;
      }
    }
    add(out, piece.from(from));
    return out;
  }

  private static boolean beginsCell(String raw, int at) {
    int i = at;
    while (i < raw.length()
        && (raw.charAt(i) == ' ' || raw.charAt(i) == ',' || raw.charAt(i) == ':')) {
      i++;
    }
    return i < raw.length()
        && !LEADS_ON.matcher(raw.substring(Math.max(0, at - 8), i)).find()
        && (Character.isUpperCase(raw.charAt(i)) || Character.isDigit(raw.charAt(i)))
        && depth(raw, at) == 0;
  }

  private List<Passage> commas(Passage piece) {
    List<Passage> out = new ArrayList<>();
    for (Passage part : separate(piece, COMMA)) {
      String text = withoutDot(part.text()).toLowerCase(Locale.ROOT);
      if (!out.isEmpty()
          && (NAME_ENDINGS.contains(text) || isSecondName(out.get(out.size() - 1), part))) {
        Passage before = out.remove(out.size() - 1);
        out.add(new Passage(piece.document(), before.span().hull(part.span())));
      } else {
        out.add(part);
      }
    }
    return out;
  }

  /** A change of type at the comma doesn't part the two names. */
  private List<Passage> secondNames(List<Passage> columns) {
    List<Passage> out = new ArrayList<>();
    for (Passage column : columns) {
      Passage before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null
          && (isAfterComma(before, column) && isSecondName(before, column)
              || isAcronymOf(before, column))) {
        out.set(out.size() - 1, new Passage(before.document(), before.span().hull(column.span())));
      } else {
        out.add(column);
      }
    }
    return out;
  }

  /** "ABC - Academia Beta Central": both are the name. */
  private boolean isAcronymOf(Passage acronym, Passage name) {
    String[] words = acronym.text().split(" ");
    String letters = words[0];
    if (!ACRONYM.matcher(letters).matches() || !DASH.matcher(acronym.until(name)).matches()) {
      return false;
    }
    Wording kind = wording.classify(name.text());
    String text = name.text().toUpperCase(Locale.ROOT);
    for (String word : List.of(words).subList(1, words.length)) {
      if (!text.contains(word.toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    int at = -1;
    for (int i = 0; i < letters.length(); i++) {
      at = text.indexOf(Character.toUpperCase(letters.charAt(i)), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return kind.organisation() >= 0.7 && !kind.isUnit();
  }

  private static boolean isAfterComma(Passage before, Passage next) {
    return before.until(next).strip().equals(",");
  }

  private static String withoutDot(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** "University at X, The State University of Y" are two names of one school. */
  private boolean isSecondName(Passage name, Passage next) {
    return next.raw().startsWith("The ")
        && wording.classify(name.text()).organisation() >= 0.5
        && wording.classify(next.text()).organisation() >= 0.9;
  }

  private static List<Passage> separate(Passage piece, Pattern separator) {
    String raw = piece.raw();
    List<Passage> out = new ArrayList<>();
    if (separator == COMMA && raw.indexOf(',') < 0 && raw.indexOf('，') < 0) {
      add(out, piece);
      return out;
    }
    Matcher m = separator.matcher(raw);
    int from = 0;
    while (m.find()) {
      if (depth(raw, m.start()) == 0 && !isWrapped(piece, m)) {
        add(out, piece.sub(from, m.start()));
        from = m.end();
      }
    }
    add(out, piece.from(from));
    return out;
  }

  /** Whether the separator is the end of a line that only the page's width broke. */
  private static boolean isWrapped(Passage piece, Matcher separator) {
    return separator.group().equals("\n")
        && piece.document().lineAt(piece.span().start() + separator.end()).breakBefore()
            == Break.WRAPPED;
  }

  private static void add(List<Passage> out, Passage piece) {
    Passage trimmed = trim(piece);
    if (trimmed.length() > 0 && trimmed.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
      out.add(trimmed);
    }
  }

  /** Without separators at the edges; a full stop stays where it ends an abbreviation. */
  private static Passage trim(Passage piece) {
    Passage trimmed = piece.trim(EDGES);
    int end = trimmed.span().end() - piece.span().start();
    String raw = piece.raw();
    if (end < raw.length() && raw.charAt(end) == '.') {
      trimmed =
          new Passage(
              piece.document(),
              new org.vitae.text.Span(trimmed.span().start(), trimmed.span().end() + 1));
    }
    return trimmed;
  }

  /** How many brackets are open before a position. */
  private static int depth(String raw, int at) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      char c = raw.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && depth > 0) {
        depth--;
      }
    }
    return depth;
  }
}
