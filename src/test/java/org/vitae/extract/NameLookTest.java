package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short cuts of {@link NameForm} give what its expressions give. */
class NameLookTest {
  private static final List<String> NAMES =
      List.of(
          "Ada Quill",
          "Ada M. Quill",
          "AdaM. Quill",
          "Ada M.K. Quill",
          "Ada Mara Loh Quill",
          "A. Quill",
          "A. B. Quill",
          "A.-B. Quill",
          "A. van der Mere",
          "Quill, A.",
          "Quill, A. B.",
          "Quill, A.-B.",
          "Quill, Ada",
          "Quill, Ada M.",
          "Quill Loh, A.",
          "van Doorn, T.",
          "de la Cruz, Rosa",
          "Quill AB",
          "Quill A. B.",
          "A Quill",
          "AB Quill",
          "O'Neill, P.",
          "d'Abbot, Jean",
          "al-Bahr, Samir",
          "Brandst¨ adt, A.",
          "Íñigo, R.",
          "Åkerholt Sven",
          "Quill, Jr., A.",
          "Quill, A., Jr.",
          "A. Quill III",
          "Ch. Quill",
          "St. James, A.",
          "'t Hoen, P.",
          "李明",
          "Xiao-Ping Loh",
          "QUILL, Ada",
          "Ada QUILL",
          "VAN DOORN, T.",
          "Deep Tides",
          "The Sea of",
          "and",
          "of tides",
          "a study",
          "Loh Y.",
          "M. K. Quill Loh",
          "Quill, I. I. I. I. I. I.",
          "Jr, A.",
          "And, A.",
          "ET Loh",
          "A.",
          "Q",
          "Quill,",
          "quill, a.");

  private static final List<String> ENDS =
      List.of(
          "", ",", ", Jr.", ", B. Loh", ";", " and B. Loh", ".", " (2001)", ": On", " was", "a");

  @ParameterizedTest
  @EnumSource(NameForm.class)
  void shortCutsChangeNothing(NameForm form) {
    for (String name : NAMES) {
      for (String end : ENDS) {
        String text = "in " + name + end;

        assertThat(form.end(text, 3)).as("%s: %s", form, text).isEqualTo(form.matched(text, 3));
      }
    }
  }

  @Test
  void plainNamesAreKnown() {
    assertThat(PlainName.end(NameForm.FULL, "Ada M. Quill, B. Loh", 0)).isEqualTo(12);
    assertThat(PlainName.end(NameForm.INVERTED_INITIALS, "Quill, A. B., Loh", 0)).isEqualTo(12);
    assertThat(PlainName.end(NameForm.INITIALS_FIRST, "A. B. Quill and B. Loh", 0)).isEqualTo(11);
    assertThat(PlainName.end(NameForm.FULL, "Ada Quill, Jr.", 0)).isEqualTo(-1);
  }

  @Test
  void proseIsNoName() {
    for (NameForm form : NameForm.values()) {
      assertThat(form.hasSign("tides of the north", 0)).as("%s", form).isFalse();
    }
  }
}
