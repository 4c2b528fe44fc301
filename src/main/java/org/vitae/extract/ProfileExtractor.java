package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.model.Profile;

/**
 * Finds accounts on known networks: from addresses, from links behind words, and from labels
 * ({@code GitHub: jdoe}, {@code ORCID 0000-0002-1825-0097}). A repository ({@code
 * github.com/owner/name}) is no account. Thread-safe.
 */
public final class ProfileExtractor implements Extractor<Profile> {
  private static final Pattern ORCID =
      Pattern.compile("(?<![\\d-])\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX](?![\\d-])");
  private static final Pattern NAME_AFTER_LABEL =
      Pattern.compile(
          "\\s{0,3}(?:(?:[:：](?://(?=[\\s\\w]))?|[-–]\\s)\\s{0,3}@?|\\s?@)([\\p{L}\\p{N}_][\\p{L}\\p{N}._/-]{1,60}+)");

  private static final NetworkAddresses ADDRESSES = new NetworkAddresses();
  private static final Lexicon NETWORKS = Lexicon.load("networks");

  private final UrlExtractor urls = new UrlExtractor();

  @Override
  public List<Found<Profile>> extract(Passage passage) {
    List<Found<Profile>> out = new ArrayList<>();
    for (Found<String> url : urls.inContactBlock(passage)) {
      ADDRESSES
          .profile(url.value())
          .ifPresent(p -> out.add(new Found<>(p, url.spans(), "profile.address", 0.98)));
    }
    orcid(passage, out);
    labelled(passage, out);
    out.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(out);
  }

  /** The account that an address leads to. */
  public Optional<Profile> ofAddress(String url) {
    return ADDRESSES.profile(url);
  }

  /** Whether an address is on a known network, be it an account or another page. */
  public boolean isNetworkAddress(String url) {
    return ADDRESSES.isNetwork(url);
  }

  private static void orcid(Passage passage, List<Found<Profile>> out) {
    Matcher m = ORCID.matcher(passage.raw());
    while (m.find()) {
      Passage evidence = passage.sub(m.start(), m.end());
      add(out, new Profile("ORCID", m.group(), null), evidence, "profile.orcid");
    }
  }

  private static void labelled(Passage passage, List<Found<Profile>> out) {
    String raw = passage.raw();
    for (Lexicon.Hit label : NETWORKS.findIn(raw)) {
      int end = label.span().end();
      Matcher m = NAME_AFTER_LABEL.matcher(raw).region(end, raw.length());
      boolean inAddress = end < raw.length() && raw.charAt(end) == '/';
      if (inAddress || !m.lookingAt() || m.group(1).contains("/") || isWord(raw, m.end())) {
        continue;
      }
      Passage name = passage.sub(m.start(1), m.end(1)).trim(".-");
      boolean sentence = name.text().chars().allMatch(Character::isDigit);
      if (!sentence && isBehindSeparator(raw, m.end(1))) {
        add(out, new Profile(label.canonical(), name.text(), null), name, "profile.label");
      }
    }
  }

  /** Whether the name is followed by another word: then it is prose. */
  private static boolean isBehindSeparator(String raw, int end) {
    String rest = raw.substring(end, Math.min(raw.length(), end + 3)).strip();
    return rest.isEmpty()
        || !Character.isLetterOrDigit(rest.charAt(0))
        || raw.charAt(end) == '\t'
        || raw.startsWith("  ", end)
        || raw.charAt(end) == '\n';
  }

  private static boolean isWord(String raw, int end) {
    return end < raw.length() && (raw.charAt(end) == '@' || raw.startsWith("://", end));
  }

  private static void add(
      List<Found<Profile>> out, Profile profile, Passage evidence, String rule) {
    if (out.stream().noneMatch(f -> f.span().overlaps(evidence.span()))) {
      out.add(Found.of(profile, evidence, rule, 0.9));
    }
  }
}
