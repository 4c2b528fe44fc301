package org.vitae.extract;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;

/**
 * Finds phone numbers, as printed. Numbers with a country code are checked against the country's
 * plan; no default country is assumed: national ones count by their look, and only in a contact
 * block ({@link #inContactBlock}) or after a label. Thread-safe.
 */
public final class PhoneExtractor implements Extractor<String> {
  /** A plus or digit, then at most 30 characters of which every second at least is a digit. */
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![\\p{Alnum}@/._=#-])(?:\\(\\s?\\+|\\+|\\()?\\s?\\d(?:[ \\u00a0]?[()./\\u2010-\\u2015-]{0,2}[ \\u00a0]?\\d){5,16}+(?![\\p{L}@_/\\d])(?!\\.\\d)");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:phone|telephone|tel|mobile|cell|m[oó]vil|tel[eé]fono|celular|telefon|handy|mobil|whatsapp|portable|电话|手机|number|no|[\\u260e\\u260f\\u2706]|\\ud83d[\\udcde\\udcf1\\udcf2])"
              + "\\.?\\s?(?:\\([a-z]{1,10}\\))?\\s?[:：]?\\s{0,3}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code (555) 123-4567}, {@code 555-123-4567}, {@code 555.123.4567}. */
  private static final Pattern AMERICAN =
      Pattern.compile("\\(\\d{3}\\)\\s?\\d{3}[ .-]\\d{4}|\\d{3}([.-])\\d{3}\\1\\d{4}");

  /** A national number that goes on with an area code in brackets has no so long beginning. */
  private static final int POSTAL_DIGITS = 5;

  private static final int LABEL_LENGTH = 24;
  private static final int MIN_DIGITS = 7;
  private static final int MAX_DIGITS = 15;
  private static final int MIN_DIGITS_UNLABELLED = 9;

  private final DateExtractor dates = new DateExtractor();

  @Override
  public List<Found<String>> extract(Passage passage) {
    return find(passage, false);
  }

  /** As {@link #extract}, with national numbers that nothing but their place explains. */
  public List<Found<String>> inContactBlock(Passage passage) {
    return find(passage, true);
  }

  private List<Found<String>> find(Passage passage, boolean contact) {
    String raw = contact ? passage.raw().replace('\n', ' ') : passage.raw();
    if (raw.chars().filter(c -> c >= '0' && c <= '9').limit(MIN_DIGITS).count() < MIN_DIGITS) {
      return List.of();
    }
    List<Found<String>> out = new ArrayList<>();
    Matcher m = CANDIDATE.matcher(raw);
    while (m.find()) {
      Passage candidate = balanced(passage.sub(m.start(), m.end()).trim());
      double confidence = confidence(candidate, raw.substring(0, m.start()), contact);
      if (confidence > 0) {
        out.add(
            Found.text(
                candidate, "phone." + (isInternational(candidate) ? "plan" : "look"), confidence));
      }
    }
    return List.copyOf(out);
  }

  /** Without a postal code before it, and a bracket at the start that isn't closed within. */
  private static Passage balanced(Passage candidate) {
    String raw = candidate.raw();
    int open = raw.indexOf('(');
    if (open >= POSTAL_DIGITS && !raw.startsWith("+")) {
      return candidate.from(open);
    }
    return raw.startsWith("(") && raw.indexOf(')') < 0 ? candidate.from(1).trim() : candidate;
  }

  private static boolean isInternational(Passage candidate) {
    return candidate.raw().startsWith("+") || candidate.raw().startsWith("(+");
  }

  private double confidence(Passage candidate, String before, boolean contact) {
    String number = candidate.text();
    long digits = number.chars().filter(Character::isDigit).count();
    if (digits < MIN_DIGITS || digits > MAX_DIGITS) {
      return 0;
    }
    if (isInternational(candidate)) {
      return isPossible(number) ? 0.97 : 0.6;
    }
    String last = before.substring(Math.max(0, before.length() - LABEL_LENGTH));
    if (LABEL.matcher(last).find()) {
      return 0.95;
    }
    if (AMERICAN.matcher(number).matches()) {
      return contact ? 0.95 : 0.8;
    }
    boolean likely = contact && digits >= MIN_DIGITS_UNLABELLED && !dates.isDateOnly(candidate);
    return likely ? 0.7 : 0;
  }

  private static boolean isPossible(String number) {
    PhoneNumberUtil plan = PhoneNumberUtil.getInstance();
    try {
      String international = "+" + number.replaceAll("\\D", "");
      String withoutTrunk = "+" + number.replace("(0)", "").replaceAll("\\D", "");
      return plan.isPossibleNumber(plan.parse(international, "ZZ"))
          || plan.isPossibleNumber(plan.parse(withoutTrunk, "ZZ"));
    } catch (NumberParseException e) {
      return false;
    }
  }
}
