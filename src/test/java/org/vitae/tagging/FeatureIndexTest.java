package org.vitae.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {
  @Test
  void eachFeatureHasItsNumberAndOthersHaveNone() {
    List<String> features = IntStream.range(0, 5_000).mapToObj(i -> "t=" + i).toList();
    FeatureIndex index = new FeatureIndex(features);
    for (int i = 0; i < features.size(); i++) {
      assertThat(index.find("t=" + i)).isEqualTo(i);
    }
    for (String other : List.of("", "t=", "t=5000", "u=1", "t=1 ", "年=1")) {
      assertThat(index.find(other)).isEqualTo(FeatureIndex.NONE);
    }
  }

  @Test
  void ofNoFeaturesItKnowsNone() {
    assertThat(new FeatureIndex(List.of()).find("t=1")).isEqualTo(FeatureIndex.NONE);
  }

  @Test
  void aFeatureStandsOnce() {
    List<String> twice = List.of("a", "b", "a");
    assertThatThrownBy(() -> new FeatureIndex(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of a");
  }
}
