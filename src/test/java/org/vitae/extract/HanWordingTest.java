package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanWordingTest {
  private final HanWording wording = new HanWording();

  @ParameterizedTest
  @CsvSource({
    "核心开发者, role",
    "算法实习生, internship",
    "蓝桥大学, school",
    "蓝桥网络科技有限公司, company",
    "中央研究院 (AI Infra), institution",
    "蓝桥实验室（北京）, unit"
  })
  void endings(String text, String kind) {
    assertThat(wording.ending(text)).contains(kind);
  }

  @Test
  void otherTextSaysNothing() {
    assertThat(wording.classify("Software Engineer")).isEmpty();
    assertThat(wording.classify("基于可编程网络实现精准模拟网络故障并且自动恢复的工程师")).isEmpty();
    assertThat(wording.classify("部")).isEmpty();
  }

  @Test
  void theClassifierUsesThem() {
    assertThat(new WordingClassifier().classify("核心开发者").isRole()).isTrue();
    assertThat(new WordingClassifier().classify("蓝桥大学").isOrganisation()).isTrue();
    assertThat(new WordingClassifier().classify("蓝桥实验室").isUnit()).isTrue();
  }
}
