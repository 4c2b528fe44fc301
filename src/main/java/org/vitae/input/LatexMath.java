package org.vitae.input;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Simple TeX formulas as text: {@code $5^{th}$} gives {@code 5<sup>th</sup>}, {@code $\LaTeX$}
 * {@code LaTeX}. Sums of money stay as they are.
 */
final class LatexMath {
  /** A formula in one line; it neither starts nor ends so that it may be a sum of money. */
  private static final Pattern FORMULA =
      Pattern.compile("\\${1,2}([^$\\n]{1,160})\\${1,2}( (?=[,.;:)]))?");

  private static final Pattern SCRIPT =
      Pattern.compile("([\\^_])(?:\\{([^{}]{0,40})\\}|(\\\\[a-zA-Z]+|[^\\s{}\\\\]))");
  private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]+)\\s?\\*?");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([%&#_{}$ ,;!])");
  private static final Pattern NAME = Pattern.compile("\\\\((?:La)?TeX|BibTeX)\\b(?:\\{\\})?");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("sim", "~"),
          Map.entry("approx", "≈"),
          Map.entry("times", "×"),
          Map.entry("cdot", "·"),
          Map.entry("bullet", "•"),
          Map.entry("ast", "*"),
          Map.entry("star", "*"),
          Map.entry("dagger", "†"),
          Map.entry("ddagger", "‡"),
          Map.entry("circ", "°"),
          Map.entry("to", "→"),
          Map.entry("rightarrow", "→"),
          Map.entry("leftrightarrow", "↔"),
          Map.entry("geq", "≥"),
          Map.entry("ge", "≥"),
          Map.entry("leq", "≤"),
          Map.entry("le", "≤"),
          Map.entry("pm", "±"),
          Map.entry("dots", "…"),
          Map.entry("ldots", "…"),
          Map.entry("mid", "|"),
          Map.entry("vert", "|"),
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("delta", "δ"),
          Map.entry("epsilon", "ε"),
          Map.entry("theta", "θ"),
          Map.entry("lambda", "λ"),
          Map.entry("mu", "μ"),
          Map.entry("pi", "π"),
          Map.entry("sigma", "σ"),
          Map.entry("omega", "ω"),
          Map.entry("ell", "ℓ"),
          Map.entry("infty", "∞"),
          Map.entry("quad", "  "),
          Map.entry("qquad", "   "));

  private LatexMath() {}

  /** The text with its formulas resolved; {@code <sup>} stands for what is raised. */
  static String resolve(String line) {
    if (line.indexOf('$') < 0) {
      return line.indexOf('\\') < 0 ? line : NAME.matcher(line).replaceAll("$1");
    }
    StringBuilder out = new StringBuilder(line.length());
    Matcher m = FORMULA.matcher(line);
    int from = 0;
    while (m.find(from)) {
      if (!isFormula(line, m)) {
        out.append(line, from, m.start() + 1);
        from = m.start() + 1;
        continue;
      }
      out.append(line, from, m.start());
      if (out.length() > 1
          && out.charAt(out.length() - 1) == ' '
          && out.charAt(out.length() - 2) != '\n'
          && m.start() > from
          && line.startsWith("  ", m.start() - 2)) {
        // Converters set a formula between two blanks.
        out.setLength(out.length() - 1);
      }
      out.append(text(m.group(1).strip()));
      from = m.end();
    }
    out.append(line, from, line.length());
    return NAME.matcher(out).replaceAll("$1");
  }

  private static boolean isFormula(String line, Matcher m) {
    String inner = m.group(1);
    boolean escaped = m.start() > 0 && line.charAt(m.start() - 1) == '\\';
    boolean beforeDigit = m.end() < line.length() && Character.isDigit(line.charAt(m.end()));
    boolean command = inner.indexOf('\\') >= 0;
    if (escaped || beforeDigit && !command) {
      return false;
    }
    return command
        || inner.indexOf('^') >= 0
        || inner.indexOf('_') >= 0
        || inner.length() <= 3 && inner.chars().allMatch(Character::isLetter);
  }

  private static String text(String formula) {
    String scripts =
        SCRIPT
            .matcher(ESCAPE.matcher(formula).replaceAll("$1"))
            .replaceAll(
                r -> {
                  String inner = r.group(2) == null ? r.group(3) : r.group(2);
                  return Matcher.quoteReplacement(
                      r.group(1).equals("^") ? "<sup>" + inner + "</sup>" : inner);
                });
    String signs =
        COMMAND.matcher(scripts).replaceAll(r -> Matcher.quoteReplacement(sign(r.group(1))));
    return signs.replace("{", "").replace("}", "").replace("*", "\\*");
  }

  private static String sign(String command) {
    String sign = SIGNS.get(command);
    if (sign != null) {
      return sign;
    }
    boolean style =
        command.startsWith("math")
            || command.startsWith("text")
            || command.equals("operatorname")
            || command.equals("rm")
            || command.equals("bf");
    return style || command.equals("left") || command.equals("right") ? "" : command;
  }
}
