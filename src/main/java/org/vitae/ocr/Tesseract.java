package org.vitae.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.vitae.ocr.OcrException.Kind;
import org.xml.sax.SAXException;

/**
 * Has the program Tesseract look at pictures, through Tika's module. That is an optional
 * dependency: without it every call fails and says so. Thread-safe.
 */
record Tesseract(Ocr settings) {
  private static final String MODULE = "org.apache.tika:tika-parser-ocr-module";

  /** How Tika's parser begins to quote what the program complained of. */
  private static final String COMPLAINTS = "err msg: ";

  /**
   * ETXTBSY: a program that another thread started at this moment still holds our program open, as
   * every process is a copy of this one for an instant.
   */
  private static final String BUSY = "error=26";

  private static final int MOST_TRIES = 10;

  private static final Duration PAUSE = Duration.ofMillis(15);

  /**
   * The lines of a picture, in the languages that are set.
   *
   * @throws OcrException if it isn't installed, fails or takes too long
   */
  List<OcrLine> lines(GreyPicture picture, int dpi) throws OcrException {
    Hocr hocr = new Hocr();
    run(picture, "3", dpi, hocr);
    if (!hocr.hasPage()) {
      throw Failure.nonsense(null);
    }
    return hocr.lines();
  }

  /**
   * Degrees by which a picture has to be turned clockwise to be upright, in steps of 90.
   *
   * @throws OcrException if it can't tell
   */
  int rotation(GreyPicture picture) throws OcrException {
    return run(picture, "0", 0, new Hocr());
  }

  /**
   * @param mode of page segmentation, in Tesseract's numbers
   * @param dpi 0 if it isn't to be said
   * @return the rotation, if that was asked for
   */
  private int run(GreyPicture picture, String mode, int dpi, Hocr to) throws OcrException {
    try (PageFolder folder = PageFolder.of(settings.program(), picture)) {
      ParseContext context = new ParseContext();
      context.set(TesseractOCRConfig.class, config(mode, dpi));
      context.set(TikaTaskTimeout.class, new TikaTaskTimeout(settings.pageTime().toMillis()));
      Metadata metadata = parse(folder, to, context);
      Integer rotation = metadata.getInt(TesseractOCRParser.PSM0_ROTATE);
      return rotation == null ? 0 : rotation;
    } catch (TikaException e) {
      throw failure(e);
    } catch (SAXException | RuntimeException e) {
      throw Failure.nonsense(e);
    } catch (IOException e) {
      throw String.valueOf(e.getMessage()).startsWith("Cannot run program")
          ? Failure.missing(settings.program(), e)
          : new OcrException(Kind.FAILED, "breaks off: " + e.getMessage(), e);
    } catch (NoClassDefFoundError e) {
      throw new OcrException(Kind.MISSING_MODULE, "add the module " + MODULE, e);
    }
  }

  private Metadata parse(PageFolder folder, Hocr to, ParseContext context)
      throws IOException, SAXException, TikaException {
    ModuleParser parser = new ModuleParser(folder.programs(settings.program()));
    for (int tries = 1; ; tries++) {
      Metadata metadata = new Metadata();
      try (TikaInputStream in = TikaInputStream.get(folder.picture())) {
        parser.parse(in, to, metadata, context);
        return metadata;
      } catch (IOException e) {
        if (tries == MOST_TRIES || !String.valueOf(e.getMessage()).contains(BUSY)) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
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
    String complaints = at < 0 ? "" : message.substring(at + COMPLAINTS.length());
    if (complaints.contains(Intermediary.NO_PROGRAM)) {
      return Failure.missing(settings.program(), e);
    }
    return message.endsWith("timeout")
        ? Failure.slow(settings.pageTime(), e)
        : Failure.of(complaints, e);
  }
}
