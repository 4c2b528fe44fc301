package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vitae.json.JsonResume;

class NotCarriedTest {
  private static final Map<String, Object> TREE =
      JsonResume.readTree("{\"a\": {\"b\": \"c\", \"d\": \"e\"}, \"l\": [\"x\", \"y\"]}");

  private static Map<String, Object> expected(String... rows) {
    return new NotCarried(Stream.of(rows).map(NotCarried.Row::of).toList()).expected("txt", TREE);
  }

  @Test
  void changesRemovesAndInserts() {
    assertThat(
            expected(
                "txt\t/a/b\t\twhy",
                "txt\t/a/d\tf\twhy",
                "txt\t/l/0\t\twhy",
                "txt\t/l/+1\tz\twhy",
                "txt\t/m/+0/n\to\twhy",
                "doc\t/l\t\tof another format"))
        .isEqualTo(
            JsonResume.readTree(
                "{\"a\": {\"d\": \"f\"}, \"l\": [\"y\", \"z\"], \"m\": [{\"n\": \"o\"}]}"));
    assertThat(TREE.get("l")).isEqualTo(List.of("x", "y"));
  }

  @Test
  void anExceptionIsNeededAndSaysWhy() {
    assertThatThrownBy(() -> expected("txt\t/a/b\tc\twhy")).hasMessageContaining("not needed");
    assertThatThrownBy(() -> expected("txt\t/a/z\t\twhy")).hasMessageContaining("not needed");
    assertThatThrownBy(() -> expected("txt\t/a/b\t\t ")).hasMessageContaining("why");
  }
}
