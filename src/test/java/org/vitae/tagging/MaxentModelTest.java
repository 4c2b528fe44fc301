package org.vitae.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class MaxentModelTest {
  private static final int MOST_BYTES = 1 << 20;

  @Test
  void whatSpeaksForALabelMakesItLikelier() {
    CellTagger tagger = new CellTagger(model());
    Likelihood<CellLabel> seen = tagger.likelihood(List.of("t=baker", "never seen"));
    assertThat(seen.best()).isEqualTo(CellLabel.ROLE);
    assertThat(seen.of(CellLabel.ROLE)).isGreaterThan(seen.of(CellLabel.TITLE));
    double sum = 0;
    for (CellLabel label : CellLabel.values()) {
      sum += Math.exp(seen.of(label));
    }
    assertThat(sum).isBetween(0.999, 1.001);
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    byte[] bytes = bytes(models());
    Models read = Models.read(new ByteArrayInputStream(bytes));
    assertThat(bytes(read)).isEqualTo(bytes);
    assertThat(read.cells().model().logProbabilities(List.of("t=baker")))
        .isEqualTo(model().logProbabilities(List.of("t=baker")));
    assertThat(read.sections().kind(List.of("role=all"), 0.5)).contains("WORK");
    assertThat(read.sections().kind(List.of("role=all"), 0.999)).isEmpty();
    Likelihood<LineLabel> line = read.lines().likelihood(List.of("kind=LIST_ITEM-"));
    assertThat(line.best()).isEqualTo(LineLabel.BULLET);
    assertThat(line.probability(LineLabel.BULLET)).isBetween(0.6, 0.7);
    TaggedSpan word = read.references().tag("Tides").get(0);
    assertThat(word.label()).isEqualTo(ReferenceLabel.TITLE);
    assertThat(word.probability()).isBetween(0.5, 0.6);
  }

  @Test
  void otherBytesAreRefused() throws IOException {
    assertRefused(new byte[0]);
    assertRefused("no model at all".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(other)) {
      zip.write(new byte[] {0, 5, 'o', 't', 'h', 'e', 'r', 0, 0, 0, 0});
    }
    assertRefused(other.toByteArray());
    byte[] whole = bytes(models());
    assertRefused(java.util.Arrays.copyOf(whole, whole.length / 2));
  }

  @Test
  void aModelThatWouldFillTheMemoryIsRefused() throws IOException {
    assertThat(MaxentModel.read(stream(model(5, 1_000)), List.of("A", "B")).labels()).hasSize(2);
    for (byte[] hostile : List.of(model(5, 600_000), model(60_000, 600))) {
      assertThatThrownBy(() -> MaxentModel.read(stream(hostile), List.of("A", "B")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("64 MiB");
    }
  }

  @Test
  void aFileWithAFeatureTwiceIsRefused() throws IOException {
    byte[] bytes = model(1, 2);
    bytes[bytes.length - 6] = '0';
    assertThatThrownBy(() -> MaxentModel.read(stream(bytes), List.of("A", "B")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("000000x");
  }

  /** A model of so many features with names of a length. */
  private static byte[] model(int length, int features) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream to = new DataOutputStream(bytes);
    to.writeByte(2);
    to.writeUTF("A");
    to.writeUTF("B");
    to.writeInt(features);
    for (int i = 0; i < features; i++) {
      to.writeUTF("%06d".formatted(i) + "x".repeat(length));
      to.writeInt(0);
    }
    return bytes.toByteArray();
  }

  private static DataInputStream stream(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  @Test
  void aModelOfOtherLabelsIsRefused() {
    TreeMap<String, float[]> few = new TreeMap<>();
    few.put("t=baker", new float[1]);
    assertThatThrownBy(() -> new MaxentModel(List.of("A", "B"), few))
        .isInstanceOf(IllegalArgumentException.class);
    MaxentModel other = new MaxentModel(List.of("A", "B"), new TreeMap<>());
    assertThatThrownBy(() -> new CellTagger(other)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SectionTagger(other)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LineTagger(other)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ReferenceTagger(other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theShippedOnesAreSmallAndKnowWhatIsPlain() throws IOException {
    try (InputStream in = Models.class.getResourceAsStream("vitae.models")) {
      assertThat(in).isNotNull();
      assertThat(in.readAllBytes()).hasSizeLessThan(MOST_BYTES);
    }
    List<HeadCell> head =
        List.of(
            new HeadCell("Quillhaven", 0, 0, 0, "none", "start", "line", true, false),
            new HeadCell("Software Engineer", 1, 0, 0, "role", "line", "end", false, true));
    assertThat(Models.shipped().cells().tag(head, "WORK"))
        .extracting(Likelihood::best)
        .containsExactly(CellLabel.ORGANISATION, CellLabel.ROLE);
  }

  private static void assertRefused(byte[] bytes) {
    assertThatThrownBy(() -> Models.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class);
  }

  private static MaxentModel model() {
    TreeMap<String, float[]> weights = new TreeMap<>();
    float[] baker = new float[CellLabel.values().length];
    baker[CellLabel.ROLE.ordinal()] = 2.5f;
    baker[CellLabel.TITLE.ordinal()] = -1;
    weights.put("t=baker", baker);
    return new MaxentModel(CellTagger.LABELS, weights);
  }

  private static Models models() {
    TreeMap<String, float[]> weights = new TreeMap<>();
    float[] role = new float[SectionTagger.LABELS.size()];
    role[SectionTagger.LABELS.indexOf("WORK")] = 4;
    weights.put("role=all", role);
    return new Models(
        new CellTagger(model()),
        new SectionTagger(new MaxentModel(SectionTagger.LABELS, weights)),
        new LineTagger(lines()),
        new ReferenceTagger(references()));
  }

  private static MaxentModel references() {
    TreeMap<String, float[]> weights = new TreeMap<>();
    float[] title = new float[ReferenceLabel.values().length];
    title[ReferenceLabel.TITLE.ordinal()] = 3;
    weights.put("Xx", title);
    return new MaxentModel(ReferenceTagger.LABELS, weights);
  }

  private static MaxentModel lines() {
    TreeMap<String, float[]> weights = new TreeMap<>();
    float[] bullet = new float[LineLabel.values().length];
    bullet[LineLabel.BULLET.ordinal()] = 3;
    weights.put("kind=LIST_ITEM-", bullet);
    return new MaxentModel(LineTagger.LABELS, weights);
  }

  private static byte[] bytes(Models models) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    models.write(out);
    return out.toByteArray();
  }
}
