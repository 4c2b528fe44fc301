package org.vitae.train.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GrammarTest {
  private static final Pattern REFERENCE = Pattern.compile("\\{\\^?([^}\\d][^}]*)}");
  private static final Grammar OWN =
      Grammar.of(
          List.of(
              "# rules",
              "= greeting",
              "{^word}, {name}!",
              "= word",
              "hello | hello",
              "= name",
              "Ann",
              "= name.long",
              "Annabel",
              "= room",
              "{3-3}« b» |"));

  @Test
  void replacesReferences() {
    assertThat(OWN.expand("greeting", new Dice(1))).isEqualTo("Hello, Ann!");
  }

  @Test
  void prefersAVariant() {
    assertThat(OWN.expand("greeting", "long", new Dice(1))).isEqualTo("Hello, Annabel!");
  }

  @Test
  void printsOptionsHalfOfTheTimeAndKnowsEmptyAlternatives() {
    List<String> seen = new ArrayList<>();
    for (int seed = 0; seed < 60; seed++) {
      seen.add(OWN.expand("room", new Dice(seed)));
    }
    assertThat(seen).contains("3", "3 b", "").containsOnly("3", "3 b", "");
  }

  @Test
  void wantsKnownRules() {
    assertThatThrownBy(() -> OWN.expand("nothing", new Dice(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing");
  }

  /** A reference without a rule would fail only when chance comes by. */
  @Test
  void everyReferenceOfTheFilesHasARule() {
    Grammar grammar = Grammar.load();
    List<String> unknown = new ArrayList<>();
    grammar
        .rules()
        .forEach(
            (key, alternatives) -> {
              for (String alternative : alternatives) {
                Matcher matcher = REFERENCE.matcher(alternative);
                while (!key.startsWith("form.") && matcher.find()) {
                  if (!grammar.has(matcher.group(1))) {
                    unknown.add(key + ": " + matcher.group());
                  }
                }
              }
            });
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyRuleHasAnAlternative() {
    assertThat(Grammar.load().rules())
        .allSatisfy((key, all) -> assertThat(all).as(key).isNotEmpty());
  }
}
