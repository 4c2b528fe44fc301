package org.vitae.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vitae.lexicon.Lexicon;
import org.vitae.model.Profile;

/** Tells whose account on which network an address is. Immutable, thread-safe. */
final class NetworkAddresses {
  private static final String USERNAME = "[\\p{L}\\p{N}._~%+-]{1,80}";

  /** First parts of a path that are pages of the network, not accounts. */
  private static final List<String> PAGES =
      List.of(
          "company",
          "school",
          "in",
          "pub",
          "intent",
          "share",
          "search",
          "explore",
          "orgs",
          "watch",
          "playlist",
          "groups",
          "pages",
          "citations",
          "profile",
          "users",
          "questions",
          "datasets",
          "papers",
          "models",
          "spaces",
          "about",
          "login",
          "home",
          "hashtag",
          "feed");

  /**
   * @param host such as {@code linkedin.com}
   * @param path what stands between the host and the username, from the slash on
   */
  private record Place(String network, String host, String path) {}

  private final Map<String, List<Place>> places = new HashMap<>();

  NetworkAddresses() {
    for (Lexicon.Row row : Lexicon.load("network-hosts").rows()) {
      for (String form : row.forms()) {
        int slash = form.indexOf('/');
        Place place = new Place(row.canonical(), form.substring(0, slash), form.substring(slash));
        places.computeIfAbsent(place.host, h -> new ArrayList<>()).add(place);
      }
    }
    Comparator<Place> longest = Comparator.comparingInt(p -> -p.path.length());
    places.values().forEach(list -> list.sort(longest));
  }

  /** The account that an address leads to; a repository, company or article is none. */
  Optional<Profile> profile(String url) {
    String rest = url.replaceFirst("^(?i)https?://", "").replaceFirst("^(?i)www\\.", "");
    int slash = rest.indexOf('/');
    if (slash < 0) {
      return subdomain(rest, url);
    }
    String host = rest.substring(0, slash).toLowerCase(Locale.ROOT);
    String path = rest.substring(slash);
    return placesOf(host).stream()
        .filter(p -> path.regionMatches(true, 0, p.path, 0, p.path.length()) || isQuery(p, path))
        .findFirst()
        .flatMap(p -> username(p, path).map(name -> new Profile(p.network, name, url)));
  }

  /** Whether the host is a network's, whatever the page. */
  boolean isNetwork(String url) {
    String rest = url.replaceFirst("^(?i)https?://", "").replaceFirst("^(?i)www\\.", "");
    int end = rest.indexOf('/');
    return !placesOf((end < 0 ? rest : rest.substring(0, end)).toLowerCase(Locale.ROOT)).isEmpty();
  }

  private List<Place> placesOf(String host) {
    String part = host.startsWith("scholar.google.") ? "scholar.google.com" : host;
    while (true) {
      List<Place> known = places.get(part);
      int dot = part.indexOf('.');
      if (known != null || dot < 0) {
        return known == null ? List.of() : known;
      }
      part = part.substring(dot + 1);
    }
  }

  /** {@code ?hl=en&user=ID}: the parameter needn't be the first. */
  private static boolean isQuery(Place place, String path) {
    int question = place.path.indexOf('?');
    return question > 0
        && path.startsWith(place.path.substring(0, question))
        && path.contains("&" + place.path.substring(question + 1));
  }

  private static Optional<String> username(Place place, String path) {
    int question = place.path.indexOf('?');
    boolean direct = path.regionMatches(true, 0, place.path, 0, place.path.length());
    String parameter = question < 0 ? "" : "&" + place.path.substring(question + 1);
    String rest =
        direct
            ? path.substring(place.path.length())
            : path.substring(path.indexOf(parameter) + parameter.length());
    String name = rest.replaceFirst(question > 0 ? "[&#].*" : "[?#].*", "");
    return question > 0 ? valid(name) : fromPath(place, name.replaceFirst("/+$", ""));
  }

  private static Optional<String> fromPath(Place place, String path) {
    String[] parts = path.split("/", -1);
    String name = parts[0].startsWith("@") ? parts[0].substring(1) : parts[0];
    return switch (place.network) {
      case "Stack Overflow", "Semantic Scholar", "Weibo" -> valid(parts[parts.length > 1 ? 1 : 0]);
      case "DBLP" -> Optional.of(path.replaceFirst("\\.html$", "")).filter(p -> !p.isEmpty());
      case "Medium" -> parts[0].startsWith("@") ? valid(name) : Optional.empty();
      case "LinkedIn", "ResearchGate", "ORCID", "Indeed" -> valid(name);
      default -> parts.length == 1 ? valid(name) : Optional.empty();
    };
  }

  private static Optional<String> valid(String name) {
    boolean account = name.matches(USERNAME) && !PAGES.contains(name.toLowerCase(Locale.ROOT));
    return account ? Optional.of(name) : Optional.empty();
  }

  /** {@code jane.medium.com}. */
  private static Optional<Profile> subdomain(String host, String url) {
    String suffix = ".medium.com";
    return host.endsWith(suffix)
        ? valid(host.substring(0, host.length() - suffix.length()))
            .map(name -> new Profile("Medium", name, url))
        : Optional.empty();
  }
}
