package org.vitae.segment;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.vitae.input.DocumentReader;
import org.vitae.input.Limits;
import org.vitae.layout.LayoutDocument;

/**
 * Prints how a document is cut up, for looking at errors: {@code java -cp …
 * org.vitae.segment.Explain FILE}.
 */
public final class Explain {
  private Explain() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LayoutDocument document =
        List.of(args).contains("--rough")
            ? org.vitae.layout.TestDocuments.of(java.nio.file.Files.readString(Path.of(args[0])))
            : new DocumentReader(Limits.DEFAULT).read(Path.of(args[0])).document();
    EntrySplitter splitter =
        new EntrySplitter(java.util.Optional.of(org.vitae.tagging.Models.shipped().lines()));
    for (Section section : new Segmenter().segment(document)) {
      out.println("==== " + section.types() + " " + section.headings());
      for (Block block : section.blocks()) {
        var line = block.first();
        out.println(
            "  "
                + (line.isHeading()
                    ? "H" + line.level()
                    : line.isBullet() ? "*" + line.level() : "." + line.level())
                + " "
                + (line.startsBold() ? "B" : "-")
                + (line.gapBefore() ? "g" : "-")
                + " "
                + block.lines().size()
                + " | "
                + block.text().replace("\t", "⇥"));
      }
      if (List.of(args).contains("--entries")) {
        splitter.explain(section).forEach(l -> out.println("   ? " + l));
        for (Entry entry : splitter.split(section)) {
          out.println(
              "   ENTRY"
                  + (entry.nested() ? " nested" : "")
                  + " head="
                  + entry.head().stream().map(Block::text).toList()
                  + " body="
                  + entry.body().size());
        }
      }
    }
  }
}
