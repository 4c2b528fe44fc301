package org.vitae.assemble;

import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Passage;
import org.vitae.section.SectionText;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;
import org.vitae.text.Span;

/** A document of one section whose words can be asked for. */
record DocumentText(Section section) {
  static DocumentText of(SectionType type, String source) {
    return new DocumentText(SectionText.of(type, source));
  }

  LayoutDocument document() {
    return section.document();
  }

  /** Where a text stands first. */
  Passage passage(String text) {
    int start = document().text().indexOf(text);
    if (start < 0) {
      throw new IllegalArgumentException("not in the document: " + text);
    }
    return new Passage(document(), new Span(start, start + text.length()));
  }

  Found<String> found(String text) {
    return Found.text(passage(text), "test", 1);
  }

  /** An entry of education whose fields' values stand in the document. */
  Draft education(Field field, String... texts) {
    Draft draft = new Draft(EntryKind.EDUCATION);
    for (String text : texts) {
      draft.add(field, found(text));
    }
    return draft;
  }
}
