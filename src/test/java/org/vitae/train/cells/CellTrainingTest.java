package org.vitae.train.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.tagging.CellLabel;
import org.vitae.train.CvGenerator;
import org.vitae.train.Format;
import org.vitae.train.GeneratedCv;

class CellTrainingTest {
  private static final int COUNT = 40;

  @TempDir static Path dir;
  private static final List<Path> DOCUMENTS = new ArrayList<>();

  @BeforeAll
  static void generate() throws IOException {
    for (int i = 0; i < COUNT; i++) {
      GeneratedCv cv = CvGenerator.cv(11, i);
      Path document = dir.resolve(cv.name() + ".md");
      Files.write(document, cv.document(Format.MD).orElseThrow());
      Files.writeString(CellTraining.truth(document), cv.expectedJson());
      DOCUMENTS.add(document);
    }
  }

  @Test
  void theSameFilesGiveTheSameBytesInWhateverOrder() throws Exception {
    List<Path> shuffled = new ArrayList<>(DOCUMENTS);
    Collections.reverse(shuffled);
    byte[] once = bytes(new CellTraining().train(DOCUMENTS, 0.2));
    assertThat(bytes(new CellTraining().train(shuffled, 0.2))).isEqualTo(once);
    assertThat(bytes(new CellTraining().train(DOCUMENTS, 0.5))).isNotEqualTo(once);
  }

  @Test
  void recognisesCellsOfCvsThatItHasNotSeen() throws Exception {
    TrainedCells trained = new CellTraining().train(DOCUMENTS, 0.25);
    TrainedCells.Share roles = trained.heldOut().get(CellLabel.ROLE);
    assertThat(roles.all()).isGreaterThan(10);
    assertThat(roles.right()).isGreaterThan(roles.all() * 8 / 10);
    assertThat(new CellTraining().train(DOCUMENTS, 0).heldOut()).isEmpty();
  }

  @Test
  void nothingToLearnFromIsRefused() {
    assertThatThrownBy(() -> new CellTraining().train(List.of(), 0.2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] bytes(TrainedCells trained) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    trained.model().write(out);
    return out.toByteArray();
  }
}
