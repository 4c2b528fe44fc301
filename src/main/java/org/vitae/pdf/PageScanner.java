package org.vitae.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Box;
import org.vitae.page.Face;
import org.vitae.page.Glyph;
import org.vitae.page.Tag;
import org.vitae.pdf.Effort.TooMuchException;

/**
 * Goes once through what a page paints, its fields and text boxes included, and notes its glyphs,
 * areas, lines and pictures. For one document and one thread; pages one after the other.
 */
final class PageScanner extends PDFStreamEngine {
  /** Forms within forms; a form may even hold itself. */
  private static final int DEEPEST_FORM = 20;

  /** Slanted so much by its matrix, an upright font looks italic. */
  private static final float SLANT = 0.15f;

  /** From this alpha on, what is behind a painted area can't be seen. */
  private static final double OPAQUE = 0.95;

  /** An operator that is one line of code. */
  private final class On extends OperatorProcessor {
    private final String name;
    private final Action action;

    On(String name, Action action) {
      super(PageScanner.this);
      this.name = name;
      this.action = action;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      action.run(operands);
    }

    @Override
    public String getName() {
      return name;
    }
  }

  /** A marked stretch of content that is open, and the tag around it. */
  private record Marked(boolean off, @Nullable Tag outside) {}

  @FunctionalInterface
  private interface Action {
    void run(List<COSBase> operands) throws IOException;
  }

  private final Map<PDFont, FontLook> fonts = new HashMap<>();
  private final Layers layers;
  private final Effort effort;
  private final Set<COSBase> openForms = new HashSet<>();
  private Scan scan = new Scan();
  private Placement placement = new Placement(0, 0, 0, 0, 0);
  private Painter painter = new Painter(scan, placement);
  private final Structure structure;
  private final Deque<Marked> marked = new ArrayDeque<>();
  private @Nullable Tag tag;
  private @Nullable COSDictionary stream;
  private int layersOffDepth;
  private int forms;
  private @Nullable PDFont lastFont;
  private @Nullable FontLook lastLook;

  PageScanner(Layers layers, Structure structure, Effort effort) {
    this.layers = layers;
    this.structure = structure;
    this.effort = effort;
    TextOperators.of(this).forEach(this::addOperator);
    addPaintOperators();
    addPathOperators();
    addOperator(new On("Do", this::object));
    addOperator(new On("BMC", operands -> mark(false)));
    addOperator(new On("BDC", this::markTagged));
    addOperator(new On("EMC", operands -> unmark()));
  }

  private void addPaintOperators() {
    addOperator(new On("g", o -> painter.color(Paint.Space.GRAY, o)));
    addOperator(new On("rg", o -> painter.color(Paint.Space.RGB, o)));
    addOperator(new On("k", o -> painter.color(Paint.Space.CMYK, o)));
    addOperator(new On("sc", o -> painter.color(o)));
    addOperator(new On("scn", o -> painter.color(o)));
    addOperator(new On("cs", o -> painter.colorSpace(o, getResources())));
    addOperator(new On("G", o -> painter.strokeColor(Paint.Space.GRAY, o)));
    addOperator(new On("RG", o -> painter.strokeColor(Paint.Space.RGB, o)));
    addOperator(new On("K", o -> painter.strokeColor(Paint.Space.CMYK, o)));
    addOperator(new On("SC", o -> painter.strokeColor(o)));
    addOperator(new On("SCN", o -> painter.strokeColor(o)));
    addOperator(new On("CS", o -> painter.strokeSpace(o, getResources())));
    addOperator(new On("sh", o -> painter.shading()));
    addOperator(new On("BI", o -> painter.picture(ctm(), false)));
  }

  private void addPathOperators() {
    addOperator(new On("re", o -> painter.rectangle(ctm(), o)));
    addOperator(new On("m", o -> painter.points(ctm(), o, 1)));
    addOperator(new On("l", o -> painter.points(ctm(), o, 1)));
    addOperator(new On("c", o -> painter.points(ctm(), o, 3)));
    addOperator(new On("v", o -> painter.points(ctm(), o, 2)));
    addOperator(new On("y", o -> painter.points(ctm(), o, 2)));
    addOperator(new On("W", o -> painter.clip()));
    addOperator(new On("W*", o -> painter.clip()));
    addOperator(new On("n", o -> painter.endPath()));
    for (String fill : List.of("f", "F", "f*", "B", "B*", "b", "b*")) {
      addOperator(new On(fill, o -> fill()));
    }
    addOperator(new On("S", o -> painter.stroke()));
    addOperator(new On("s", o -> painter.stroke()));
  }

  /** Notes what a page paints; when it fails, what was painted before that is noted. */
  void scan(PDPage page, Placement where, Scan into) throws IOException {
    scan = into;
    placement = where;
    painter = new Painter(scan, where);
    marked.clear();
    openForms.clear();
    tag = null;
    layersOffDepth = 0;
    processPage(WholePage.of(page));
    for (PDAnnotation annotation : Annotations.written(page, layers)) {
      try {
        annotation(annotation);
      } catch (IOException e) {
        broken();
      }
    }
  }

  /** The text of a field or text box, unless the page itself has the same text in its place. */
  private void annotation(PDAnnotation annotation) throws IOException {
    PDAppearanceStream look = annotation.getNormalAppearanceStream();
    PDRectangle area = annotation.getRectangle();
    if (look == null || area == null) {
      return;
    }
    Box box =
        placement.box(
            area.getLowerLeftX(),
            area.getLowerLeftY(),
            area.getUpperRightX(),
            area.getUpperRightY());
    effort.form();
    marked.clear();
    openForms.clear();
    openForms.add(look.getCOSObject());
    layersOffDepth = 0;
    painter = painter.within(box);
    stream = look.getCOSObject();
    tag = structure.tag(annotation.getCOSObject());
    int before = scan.inks.size();
    scan.fields.add(scan.next());
    try {
      processAnnotation(annotation, look);
    } finally {
      stream = null;
    }
    scan.dropRepeated(before, box);
  }

  // Text

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    effort.glyph();
    FontLook look = look(font);
    String text = look.text(code);
    scan.glyphs++;
    if (text.equals(FontLook.UNKNOWN)) {
      scan.unknown++;
    }
    float a = matrix.getScaleX();
    float b = matrix.getShearY();
    float c = matrix.getShearX();
    float d = matrix.getScaleY();
    float size = (float) Math.hypot(c, d) * look.scale();
    float width = (float) Math.hypot(a, b) * displacement.getX();
    if (size == 0 || !Float.isFinite(size + width)) {
      return;
    }
    PDGraphicsState graphics = getGraphicsState();
    int mode = graphics.getTextState().getRenderingMode().intValue();
    Face face = face(look.face(), mode, b == 0 && Math.abs(c) > SLANT * Math.abs(d));
    boolean mirrored = a * d - b * c < 0;
    float px = matrix.getTranslateX() + (mirrored ? a * displacement.getX() : 0);
    float py = matrix.getTranslateY() + (mirrored ? b * displacement.getX() : 0);
    int direction = mirrored ? placement.direction(-a, -b) : placement.direction(a, b);
    float x = placement.x(px, py);
    float y = placement.y(px, py);
    Glyph glyph =
        new Glyph(
            text,
            placement.turnedX(x, y, direction),
            placement.turnedY(x, y, direction),
            width,
            size,
            face,
            painter.ink(mode),
            scan.next(),
            tag);
    float along = width / 2;
    float up = 0.3f * size;
    float centerX = x + Placement.shift(direction, along, up);
    float centerY = y + Placement.shift(Math.floorMod(direction - 1, 4), along, up);
    scan.inks.add(
        new Scan.Ink(
            glyph,
            direction,
            mode,
            (float) graphics.getNonStrokeAlphaConstant(),
            layersOffDepth > 0,
            painter.isClipped(centerX, centerY, Math.max(size, width)),
            centerX,
            centerY));
  }

  private static Face face(Face face, int mode, boolean slanted) {
    boolean bold = face.bold() || mode == 2;
    boolean italic = face.italic() || slanted;
    return bold == face.bold() && italic == face.italic()
        ? face
        : new Face(face.name(), bold, italic, face.smallCaps());
  }

  private FontLook look(PDFont font) {
    if (font != lastFont || lastLook == null) {
      lastFont = font;
      lastLook = fonts.computeIfAbsent(font, FontLook::new);
    }
    return lastLook;
  }

  @Override
  public void saveGraphicsState() {
    painter.save();
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    painter.restore();
    super.restoreGraphicsState();
  }

  private Matrix ctm() {
    return getGraphicsState().getCurrentTransformationMatrix();
  }

  private boolean isOpaque() {
    PDGraphicsState graphics = getGraphicsState();
    return graphics.getNonStrokeAlphaConstant() > OPAQUE
        && graphics.getBlendMode() == BlendMode.NORMAL
        && graphics.getSoftMask() == null;
  }

  private void fill() {
    if (layersOffDepth > 0) {
      painter.endPath();
    } else {
      painter.fill(isOpaque());
    }
  }

  // Pictures, forms and layers

  private void object(List<COSBase> operands) throws IOException {
    PDResources resources = getResources();
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
      return;
    }
    if (resources.isImageXObject(name)) {
      painter.picture(ctm(), isOpaque() && isOpaque(resources, name));
    } else if (forms < DEEPEST_FORM
        && resources.getXObject(name) instanceof PDFormXObject form
        && openForms.add(form.getCOSObject())) {
      effort.form();
      form(form);
    }
  }

  private static boolean isOpaque(PDResources resources, COSName picture) {
    COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSStream object = objects == null ? null : objects.getCOSStream(picture);
    return object != null
        && !object.containsKey(COSName.SMASK)
        && !object.containsKey(COSName.MASK)
        && !object.getBoolean(COSName.IMAGE_MASK, false);
  }

  private void form(PDFormXObject form) throws IOException {
    Painter outside = painter;
    painter = outside.inside();
    COSDictionary around = stream;
    stream = form.getCOSObject();
    mark(layers.isOff(form.getCOSObject().getDictionaryObject(COSName.OC)));
    forms++;
    try {
      if (form instanceof PDTransparencyGroup group) {
        showTransparencyGroup(group);
      } else {
        showForm(form);
      }
    } finally {
      forms--;
      openForms.remove(form.getCOSObject());
      unmark();
      painter = outside;
      stream = around;
    }
  }

  private void markTagged(List<COSBase> operands) {
    mark(layers.isOff(operands, getResources()));
    if (operands.size() > 1 && operands.get(1) instanceof COSDictionary properties) {
      int id = properties.getInt(COSName.MCID, -1);
      tag = id < 0 ? tag : structure.tag(getCurrentPage().getCOSObject(), stream, id);
    }
  }

  private void mark(boolean off) {
    marked.push(new Marked(off, tag));
    layersOffDepth += off ? 1 : 0;
  }

  private void unmark() {
    if (!marked.isEmpty()) {
      Marked ended = marked.pop();
      layersOffDepth -= ended.off ? 1 : 0;
      tag = ended.outside;
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    effort.operator();
    try {
      super.processOperator(operator, operands);
    } catch (TooMuchException e) {
      throw e;
    } catch (RuntimeException e) {
      broken();
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    broken();
  }

  /** A broken operator must not cost the rest of the page. */
  private void broken() {
    scan.broken++;
  }
}
