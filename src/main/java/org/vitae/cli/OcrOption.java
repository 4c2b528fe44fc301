package org.vitae.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.ocr.Ocr;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What becomes of pictures of pages. */
final class OcrOption {
  /** The modes, in the words of the option. */
  enum Mode {
    auto,
    always,
    never
  }

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--ocr",
      paramLabel = "WHEN",
      description =
          "Which pages the program Tesseract recognises the text of: auto (those that are only"
              + " pictures, the default), always (all) or never.")
  private Mode mode = Mode.auto;

  private Ocr settings = Ocr.AUTO;

  /** A language that Tesseract can't have is wrong usage. */
  @Option(
      names = "--ocr-language",
      paramLabel = "LANGUAGE",
      split = "[+,]",
      description =
          "The languages of such pages in the words of Tesseract, such as deu+eng; eng by default.")
  void languages(List<String> languages) {
    try {
      settings = settings.withLanguages(languages.toArray(String[]::new));
    } catch (IllegalArgumentException e) {
      if (command == null) {
        throw e;
      }
      throw new ParameterException(command.commandLine(), "--ocr-language: " + e.getMessage(), e);
    }
  }

  Ocr settings() {
    return settings.withMode(
        switch (mode) {
          case auto -> Ocr.Mode.AUTO;
          case always -> Ocr.Mode.ALWAYS;
          case never -> Ocr.Mode.NEVER;
        });
  }
}
