package org.vitae.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Colours as 0xRRGGBB, read without colour profiles: whether text can be seen and which lines look
 * alike doesn't need more, and profiles cost more than all the rest of a page.
 */
final class Paint {
  /** A pattern, a shading or an ink whose colour isn't known. */
  static final int UNKNOWN = -1;

  static final int BLACK = 0;
  static final int WHITE = 0xffffff;

  /** The kinds of colour spaces, as far as they matter. */
  enum Space {
    GRAY,
    RGB,
    CMYK,
    INK,
    OTHER
  }

  private Paint() {}

  static int of(Space space, List<COSBase> operands) {
    float[] values = new float[operands.size()];
    int count = 0;
    for (COSBase operand : operands) {
      if (operand instanceof COSNumber number) {
        values[count++] = Math.max(0, Math.min(1, number.floatValue()));
      }
    }
    return switch (space) {
      case GRAY -> count < 1 ? UNKNOWN : rgb(values[0], values[0], values[0]);
      case INK -> count != 1 ? UNKNOWN : rgb(1 - values[0], 1 - values[0], 1 - values[0]);
      case RGB -> count < 3 ? UNKNOWN : rgb(values[0], values[1], values[2]);
      case CMYK -> count < 4 ? UNKNOWN : cmyk(values[0], values[1], values[2], values[3]);
      case OTHER -> UNKNOWN;
    };
  }

  static int initial(Space space) {
    return space == Space.OTHER ? UNKNOWN : BLACK;
  }

  private static int cmyk(float c, float m, float y, float k) {
    return rgb((1 - c) * (1 - k), (1 - m) * (1 - k), (1 - y) * (1 - k));
  }

  private static int rgb(float r, float g, float b) {
    return Math.round(r * 255) << 16 | Math.round(g * 255) << 8 | Math.round(b * 255);
  }

  /** The space of a name, directly or among a page's resources. */
  static Space space(COSName name, @Nullable PDResources resources) {
    Space known = named(name.getName());
    if (known != Space.OTHER || resources == null) {
      return known;
    }
    COSBase spaces = resources.getCOSObject().getDictionaryObject(COSName.COLORSPACE);
    COSBase space = spaces instanceof COSDictionary d ? d.getDictionaryObject(name) : null;
    if (space instanceof COSName other) {
      return named(other.getName());
    }
    return space instanceof COSArray array && array.size() > 0 ? ofArray(array) : Space.OTHER;
  }

  private static Space ofArray(COSArray array) {
    String kind = array.getObject(0) instanceof COSName n ? n.getName() : "";
    if (kind.equals("ICCBased") && array.size() > 1 && array.getObject(1) instanceof COSStream s) {
      return switch (s.getInt(COSName.N)) {
        case 1 -> Space.GRAY;
        case 3 -> Space.RGB;
        case 4 -> Space.CMYK;
        default -> Space.OTHER;
      };
    }
    return named(kind);
  }

  private static Space named(String name) {
    return switch (name) {
      case "DeviceGray", "CalGray", "G" -> Space.GRAY;
      case "DeviceRGB", "CalRGB", "RGB" -> Space.RGB;
      case "DeviceCMYK", "CMYK" -> Space.CMYK;
      case "Separation" -> Space.INK;
      default -> Space.OTHER;
    };
  }

  /** How different two colours look: the largest difference of a channel, 0–255. */
  static int distance(int a, int b) {
    return Math.max(
        Math.abs((a >> 16 & 255) - (b >> 16 & 255)),
        Math.max(Math.abs((a >> 8 & 255) - (b >> 8 & 255)), Math.abs((a & 255) - (b & 255))));
  }
}
