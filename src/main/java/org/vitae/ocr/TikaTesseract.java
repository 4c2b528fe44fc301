package org.vitae.ocr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.vitae.ocr.OcrException.Kind;
import org.xml.sax.SAXException;

/**
 * Runs Tesseract through Tika's module, which has pictures and texts in temporary files. It is no
 * dependency: whoever wants it adds it.
 */
record TikaTesseract(Ocr settings) implements Tesseract {
  private static final String MODULE = "org.apache.tika:tika-parser-ocr-module";

  /** How Tika's parser begins to quote what the program complained of. */
  private static final String COMPLAINTS = "err msg: ";

  @Override
  public List<OcrLine> lines(GreyPicture picture, int dpi) throws OcrException {
    Hocr hocr = new Hocr();
    run(picture, "3", dpi, hocr);
    if (!hocr.hasPage()) {
      throw Failure.nonsense(null);
    }
    return hocr.lines();
  }

  @Override
  public int rotation(GreyPicture picture) throws OcrException {
    Integer rotation = run(picture, "0", 0, new Hocr()).getInt(TesseractOCRParser.PSM0_ROTATE);
    return rotation == null ? 0 : rotation;
  }

  /**
   * @param mode of page segmentation, in Tesseract's numbers
   * @param dpi 0 if it isn't to be said
   */
  private Metadata run(GreyPicture picture, String mode, int dpi, Hocr to) throws OcrException {
    Metadata metadata = new Metadata();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ParseContext context = new ParseContext();
      context.set(TesseractOCRConfig.class, config(mode, dpi));
      context.set(TikaTaskTimeout.class, new TikaTaskTimeout(settings.pageTime().toMillis()));
      TesseractOCRParser parser = parser();
      if (parser.getSupportedTypes(context).isEmpty()) {
        throw Failure.missing(settings.program(), null);
      }
      picture.writeTo(file);
      try (TikaInputStream in = TikaInputStream.get(file.toByteArray())) {
        parser.parse(in, to, metadata, context);
      }
    } catch (TikaException e) {
      throw failure(e);
    } catch (SAXException | RuntimeException e) {
      throw Failure.nonsense(e);
    } catch (IOException e) {
      throw new OcrException(Kind.FAILED, "breaks off", e);
    } catch (NoClassDefFoundError e) {
      throw new OcrException(Kind.MISSING_MODULE, "add the module " + MODULE, e);
    }
    return metadata;
  }

  /** Starts the program once, to see whether it is there. */
  private TesseractOCRParser parser() throws TikaException {
    TesseractOCRParser parser = new TesseractOCRParser();
    Path folder = Path.of(settings.program()).getParent();
    if (folder != null) {
      parser.setTesseractPath(folder.toString());
      parser.initialize(Map.of());
    }
    return parser;
  }

  private TesseractOCRConfig config(String mode, int dpi) {
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setLanguage(String.join("+", settings.languages()));
    config.setPageSegMode(mode);
    config.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
    if (dpi > 0) {
      config.addOtherTesseractConfig("user_defined_dpi", String.valueOf(dpi));
    }
    return config;
  }

  private OcrException failure(TikaException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf(COMPLAINTS);
    if (e instanceof TikaConfigException) {
      return Failure.missing(settings.program(), e);
    } else if (at >= 0) {
      return Failure.of(message.substring(at + COMPLAINTS.length()), e);
    }
    return message.endsWith("timeout") ? Failure.slow(settings.pageTime(), e) : Failure.of("", e);
  }
}
