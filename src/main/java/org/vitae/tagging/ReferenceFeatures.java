package org.vitae.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a model sees of the tokens of a reference: looks, tables of words, punctuation, neighbours,
 * the place in the whole. Words themselves are seen only where they are in a table, so that the
 * model doesn't learn what its training data are about. Immutable, thread-safe.
 */
public final class ReferenceFeatures {
  private static final String SIGNS = ".,;:()[]\n\"“”'‘’«»„–—-";
  private static final int NEAR = 2;
  private static final int TENTHS = 10;
  private static final int FAR = 6;

  private final ReferenceLexicons lexicons = new ReferenceLexicons();

  /** For each token its features, without those that depend on what was decided before. */
  public String[][] of(String text, List<ReferenceToken> tokens) {
    List<List<String>> known = new ArrayList<>();
    tokens.forEach(token -> known.add(new ArrayList<>(List.of(ReferenceShape.of(token.text())))));
    lexicons.add(text, tokens, known);
    String[][] out = new String[tokens.size()][];
    Surroundings around = new Surroundings(tokens, known);
    for (int i = 0; i < out.length; i++) {
      out[i] = around.at(i).toArray(String[]::new);
    }
    return out;
  }

  /**
   * What the labels before say of a token.
   *
   * @param features the token's own
   * @param last the label of the token before, if there is one
   * @param two that of the one before it
   */
  public static List<String> inContext(
      String[] features, @Nullable ReferenceLabel last, @Nullable ReferenceLabel two) {
    String one = last == null ? "-" : last.name();
    return List.of(
        "p=" + one,
        "pp=" + one + "," + (two == null ? "-" : two.name()),
        "ps=" + one + "," + features[0],
        "pt=" + one + "," + features[1]);
  }

  private static final class Surroundings {
    private final List<ReferenceToken> tokens;
    private final List<List<String>> known;
    private final int size;
    private int lastSign = -1;
    private int brackets;
    private boolean quote;
    private int line;
    private boolean year;
    private final int[] initialsAhead;

    Surroundings(List<ReferenceToken> tokens, List<List<String>> known) {
      this.tokens = tokens;
      this.known = known;
      this.size = tokens.size();
      this.initialsAhead = new int[size + 1];
      for (int i = size - 1; i >= 0; i--) {
        initialsAhead[i] = initialsAhead[i + 1] + (isInitial(i) ? 1 : 0);
      }
    }

    private boolean isInitial(int i) {
      return shape(i).equals("X1") && shape(i + 1).equals(".");
    }

    /** To be called for one token after the other. */
    List<String> at(int i) {
      List<String> out = new ArrayList<>();
      out.add(shape(i));
      out.add(shape(i - 1) + shape(i) + shape(i + 1));
      for (int d = -NEAR; d <= NEAR; d++) {
        int at = i + d;
        if (at < 0 || at >= size) {
          out.add(d + "=none");
        } else {
          int offset = d;
          known.get(at).forEach(k -> out.add(offset + "=" + k));
        }
      }
      out.add("s12=" + shape(i + 1) + shape(i + 2));
      out.add("s-12=" + shape(i - 2) + shape(i - 1));
      endings(i, out);
      place(i, out);
      advance(i);
      return out;
    }

    private void endings(int i, List<String> out) {
      String token = tokens.get(i).text();
      if (Character.isLowerCase(token.charAt(0)) && token.length() > 4) {
        out.add("e=" + token.substring(token.length() - 3).toLowerCase(Locale.ROOT));
      }
      out.add("g=" + (i > 0 && tokens.get(i - 1).span().end() == tokens.get(i).span().start()));
    }

    private void place(int i, List<String> out) {
      String sign = lastSign < 0 ? "none" : tokens.get(lastSign).text();
      out.add("ls=" + sign + Math.min(FAR, i - lastSign));
      out.add("lw=" + (lastSign < 1 ? "none" : shape(lastSign - 1) + sign));
      out.add("ns=" + nextSign(i));
      out.add("t=" + i * TENTHS / size);
      out.add("b=" + brackets + quote);
      out.add("l=" + Math.min(line, 4) + (lastSign == i - 1));
      out.add("y=" + year);
      out.add("i=" + Math.min(2, initialsAhead[i]) + Math.min(2, initialsAhead[0]));
      out.add("ia=" + Math.min(2, initialsAhead[i] - initialsAhead[Math.min(size, i + FAR)]));
    }

    private String nextSign(int i) {
      for (int at = i + 1; at < size; at++) {
        if (isSign(at)) {
          return shape(at) + Math.min(FAR, at - i);
        }
      }
      return "none";
    }

    private boolean isSign(int i) {
      return SIGNS.contains(tokens.get(i).text());
    }

    private void advance(int i) {
      String token = tokens.get(i).text();
      if (isSign(i)) {
        lastSign = i;
      }
      switch (token) {
        case "(", "[" -> brackets = Math.min(2, brackets + 1);
        case ")", "]" -> brackets = Math.max(0, brackets - 1);
        case "“", "„", "«" -> quote = true;
        case "”", "»" -> quote = false;
        case "\"" -> quote = !quote;
        case "\n" -> line++;
        default -> {}
      }
      year |= shape(i).equals("year");
    }

    private String shape(int i) {
      return i < 0 || i >= size ? "_" : known.get(i).get(0);
    }
  }
}
