package org.vitae.section;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vitae.input.DocumentReader;
import org.vitae.input.Limits;
import org.vitae.segment.Entry;
import org.vitae.segment.EntrySplitter;
import org.vitae.segment.Section;
import org.vitae.segment.Segmenter;
import org.vitae.tagging.Models;

/** Prints how the heads of a document's entries are taken apart, for looking at errors. */
public final class ExplainHeads {
  private ExplainHeads() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Section section :
        new Segmenter()
            .segment(new DocumentReader(Limits.DEFAULT).read(Path.of(args[0])).document())) {
      List<Entry> entries = new EntrySplitter().split(section);
      List<Head> heads = entries.stream().map(e -> new HeadReader().read(e.head())).toList();
      List<HeadParts> parts =
          new PartDecider(Optional.of(Models.shipped().cells()))
              .decide(heads, section.type(), i -> entries.get(i).nested());
      out.println("==== " + section.types());
      for (int i = 0; i < entries.size(); i++) {
        out.println("  " + entries.get(i).head());
        out.println(
            "     dates "
                + heads.get(i).dates().stream().map(d -> d.value()).toList()
                + " place "
                + heads.get(i).place().map(p -> p.value())
                + " advisors "
                + heads.get(i).advisors().stream()
                    .map(a -> a.names().stream().map(n -> n.value()).toList())
                    .toList());
        for (Cell cell : heads.get(i).cells()) {
          out.println("       " + cell.slot() + " " + cell.text() + " " + cell.wording());
        }
        for (Part part : Part.values()) {
          out.println("         " + part + " " + parts.get(i).passages(part));
        }
      }
    }
  }
}
