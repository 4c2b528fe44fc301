package org.vitae.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Scores a document of which everything is expected. */
final class FullDocument {
  private FullDocument() {}

  static void score(Map<?, ?> expected, Map<?, ?> parsed, Tally tally) {
    basics(Tree.object(expected.get("basics")), Tree.object(parsed.get("basics")), tally);
    for (ScoredSection section : ScoredSection.ALL) {
      List<Map<?, ?>> wanted = Tree.entries(expected, section.name());
      for (Alignment.Pair pair :
          Alignment.of(section, wanted, Tree.entries(parsed, section.name()))) {
        entry(section, pair, tally);
      }
    }
    skills(Tree.entries(expected, "skills"), Tree.entries(parsed, "skills"), tally);
  }

  private static void basics(Map<?, ?> expected, Map<?, ?> parsed, Tally tally) {
    compare("basics.", ScoredSection.BASICS, expected, parsed, tally);
    compare(
        "basics.location.",
        ScoredSection.LOCATION,
        Tree.object(expected.get("location")),
        Tree.object(parsed.get("location")),
        tally);
    tally.compare("basics.profiles", Comparison.SOFT, profiles(expected), profiles(parsed));
  }

  /** The fields of which not all is right. */
  private static Set<String> compare(
      String prefix,
      Map<String, Comparison> fields,
      Map<?, ?> expected,
      Map<?, ?> parsed,
      Tally tally) {
    Set<String> failed = new HashSet<>();
    fields.forEach(
        (name, kind) -> {
          if (!tally.compare(prefix + name, kind, expected.get(name), parsed.get(name))) {
            failed.add(name);
          }
        });
    return failed;
  }

  private static List<Object> profiles(Map<?, ?> basics) {
    List<Object> out = new ArrayList<>();
    for (Object item : Tree.array(basics.get("profiles"))) {
      Map<?, ?> profile = Tree.object(item);
      String pointer = Given.pointer(profile);
      String known = profile(profile);
      out.add(pointer == null ? known : new Given(pointer, known));
    }
    return out;
  }

  /** What a profile is known by: its network and user, or its address where either is missing. */
  private static String profile(Map<?, ?> profile) {
    String network = profile.containsKey("network") ? Folding.bare(profile.get("network")) : "";
    String user = profile.containsKey("username") ? Folding.bare(profile.get("username")) : "";
    if (!network.isEmpty() && !user.isEmpty()) {
      return (network.equals("x") ? "twitter" : network) + " " + user;
    }
    Object url = profile.get("url");
    return network + " " + (Tree.has(url) ? Folding.address(url) : "");
  }

  private static void entry(ScoredSection section, Alignment.Pair pair, Tally tally) {
    Set<String> failed =
        compare(section.name() + ".", section.fields(), pair.expected(), pair.parsed(), tally);
    if (!section.core().isEmpty()) {
      boolean core = section.core().stream().noneMatch(failed::contains);
      tally.entry(section.name(), !pair.expected().isEmpty(), !pair.parsed().isEmpty(), core);
    }
  }

  private static void skills(List<Map<?, ?>> expected, List<Map<?, ?>> parsed, Tally tally) {
    tally.compare("skills.name", Comparison.SOFT, groupNames(expected), groupNames(parsed));
    tally.compare("skills.keywords", Comparison.SOFT, keywords(expected), keywords(parsed));
  }

  private static List<@Nullable Object> groupNames(List<Map<?, ?>> groups) {
    return collect(
        groups,
        g -> {
          boolean group = Tree.has(g.get("name")) && Tree.has(g.get("keywords"));
          Object name = g.get("name");
          return group && name != null ? List.of(name) : List.of();
        });
  }

  /** All keywords of all groups; a skill without keywords is one itself. */
  static List<@Nullable Object> keywords(List<Map<?, ?>> groups) {
    return collect(
        groups,
        g -> {
          List<@Nullable Object> keywords = Tree.items(g.get("keywords"));
          return keywords.isEmpty() ? Tree.items(g.get("name")) : keywords;
        });
  }

  private static List<@Nullable Object> collect(
      List<Map<?, ?>> groups, Function<Map<?, ?>, List<? extends @Nullable Object>> values) {
    List<@Nullable Object> out = new ArrayList<>();
    groups.forEach(group -> out.addAll(values.apply(group)));
    return out;
  }
}
