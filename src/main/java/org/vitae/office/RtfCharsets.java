package org.vitae.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Which charsets the bytes of an RTF file are in: each font has its own. */
final class RtfCharsets {
  private static final Map<Integer, String> OF_FONTS =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset usual = named("windows-1252");

  void codePage(int number) {
    usual = number == 65_001 ? StandardCharsets.UTF_8 : named("windows-" + number);
  }

  void font(int font, int charset) {
    if (OF_FONTS.containsKey(charset)) {
      fonts.put(font, named(OF_FONTS.getOrDefault(charset, "")));
    }
  }

  Charset of(int font) {
    return fonts.getOrDefault(font, usual);
  }

  private static Charset named(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }
}
