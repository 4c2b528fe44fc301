package org.vitae.train.models;

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
import org.vitae.train.CvGenerator;
import org.vitae.train.Format;
import org.vitae.train.GeneratedCv;

class ModelTrainingTest {
  private static final int COUNT = 40;
  private static final int REFERENCES = 60;

  @TempDir static Path dir;
  private static final List<Path> DOCUMENTS = new ArrayList<>();

  @BeforeAll
  static void generate() throws IOException {
    for (int i = 0; i < COUNT; i++) {
      GeneratedCv cv = CvGenerator.cv(11, i);
      Path document = dir.resolve(cv.name() + ".md");
      Files.write(document, cv.document(Format.MD).orElseThrow());
      Files.writeString(ModelTraining.truth(document), cv.expectedJson());
      DOCUMENTS.add(document);
    }
  }

  @Test
  void theSameFilesGiveTheSameBytesInWhateverOrder() throws Exception {
    List<Path> shuffled = new ArrayList<>(DOCUMENTS);
    Collections.reverse(shuffled);
    byte[] once = bytes(new ModelTraining(REFERENCES).train(DOCUMENTS, 0.2));
    assertThat(bytes(new ModelTraining(REFERENCES).train(shuffled, 0.2))).isEqualTo(once);
    assertThat(bytes(new ModelTraining(REFERENCES).train(DOCUMENTS, 0.5))).isNotEqualTo(once);
  }

  @Test
  void recognisesCellsAndSectionsOfCvsThatItHasNotSeen() throws Exception {
    TrainedModels trained = new ModelTraining(REFERENCES).train(DOCUMENTS, 0.25);
    TrainedModels.Share roles = trained.cells().get("ROLE");
    assertThat(roles.all()).isGreaterThan(10);
    assertThat(roles.right()).isGreaterThan(roles.all() * 8 / 10);
    TrainedModels.Share skills = trained.sections().get("SKILLS");
    assertThat(skills.all()).isGreaterThan(3);
    assertThat(skills.right()).isGreaterThan(skills.all() * 7 / 10);
    TrainedModels all = new ModelTraining(REFERENCES).train(DOCUMENTS, 0);
    assertThat(all.cells()).isEmpty();
    assertThat(all.sections()).isEmpty();
    TrainedModels.Share titles = trained.tokens().get("TITLE");
    assertThat(titles.all()).isGreaterThan(20);
    assertThat(titles.right()).isGreaterThan(titles.all() * 7 / 10);
  }

  @Test
  void nothingToLearnFromIsRefused() {
    assertThatThrownBy(() -> new ModelTraining(REFERENCES).train(List.of(), 0.2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] bytes(TrainedModels trained) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    trained.models().write(out);
    return out.toByteArray();
  }
}
