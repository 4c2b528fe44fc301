package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vitae.model.Basics;
import org.vitae.model.Location;
import org.vitae.model.Profile;
import org.vitae.model.Unmapped;

/** Sets the block with name and contact. */
final class HeaderComposer extends Composer {
  private static final List<String> BETWEEN =
      List.of(" | ", " | ", " • ", " · ", ", ", " – ", "  ", " ⋄ ", " / ", " ~ ");

  HeaderComposer(CvLayout layout, Pen pen) {
    super(layout, pen);
  }

  /** The lines of the block, and those of them without a field. */
  record Header(List<SheetLine> lines, List<SheetLine> contact, List<Unmapped> unmapped) {}

  Header compose(Basics basics, boolean doctor) {
    List<SheetLine> lines = new ArrayList<>();
    List<Unmapped> unmapped = new ArrayList<>();
    if (layout.documentTitle()) {
      String title = pen.write("doctitle");
      lines.add(SheetLine.text(LineRole.DOCUMENT_TITLE, title));
      unmapped.add(new Unmapped(null, title));
    }
    lines.add(name("" + basics.name(), doctor));
    String label = basics.label();
    if (label != null) {
      lines.add(SheetLine.of(LineRole.LABEL, Piece.of(Slot.LABEL, label)));
    }
    List<List<Piece>> items = items(basics);
    if (pen.dice.chance(0.12)) {
      String personal = pen.write("unmapped");
      items.add(List.of(Piece.plain(personal)));
      unmapped.add(new Unmapped(null, personal));
    }
    return new Header(lines, arrange(items), unmapped);
  }

  private SheetLine name(String name, boolean doctor) {
    boolean shouts = pen.dice.chance(0.15);
    String printed = shouts ? name.toUpperCase(Locale.ROOT) : name;
    List<Piece> pieces = new ArrayList<>();
    boolean title = doctor && pen.dice.chance(0.25);
    boolean before = title && pen.dice.chance(0.4);
    if (before) {
      pieces.add(Piece.bold("Dr. "));
    }
    pieces.add(new Piece(printed, Slot.NAME, true, false, null));
    if (title && !before) {
      pieces.add(Piece.bold(", PhD"));
    }
    return SheetLine.of(LineRole.NAME, pieces);
  }

  /** Each way to reach the person, as the pieces of a cell. */
  private List<List<Piece>> items(Basics basics) {
    boolean labelled = pen.dice.chance(0.35);
    List<List<Piece>> items = new ArrayList<>();
    Location location = basics.location();
    if (location != null) {
      add(items, labelled && pen.dice.chance(0.5) ? "Address: " : "", address(location));
    }
    String phone = basics.phone();
    if (phone != null) {
      String label = labelled ? pen.dice.oneOf("Phone: ", "Tel: ", "Mobile: ", "P: ") : "";
      add(items, label, Piece.of(Slot.PHONE, phone));
    }
    String email = basics.email();
    if (email != null) {
      String label = labelled ? pen.dice.oneOf("Email: ", "E-mail: ", "Mail: ", "E: ") : "";
      add(items, label, Piece.link(Slot.EMAIL, email, "mailto:" + email));
    }
    String url = basics.url();
    if (url != null) {
      String printed = pen.dice.chance(0.4) ? url : url.replace("https://", "");
      String label = labelled ? pen.dice.oneOf("Website: ", "Web: ", "Homepage: ") : "";
      add(items, label, Piece.link(Slot.URL, printed, url));
    }
    boolean schemes = pen.dice.chance(0.25);
    for (Profile profile : basics.profiles()) {
      String address = "" + profile.url();
      String printed = schemes ? address : address.replace("https://", "").replace("www.", "");
      String label = labelled ? profile.network() + ": " : "";
      add(items, label, Piece.link(Slot.PROFILE, printed, address));
    }
    return pen.dice.chance(0.5) ? items : pen.dice.shuffled(items);
  }

  private static void add(List<List<Piece>> items, String label, Piece value) {
    items.add(label.isEmpty() ? List.of(value) : List.of(Piece.plain(label), value));
  }

  private Piece address(Location location) {
    List<String> parts = new ArrayList<>();
    String address = location.address();
    if (address != null) {
      parts.add(address);
    }
    String city = "" + location.city();
    String region = location.region();
    String code = location.postalCode();
    boolean us = region != null && region.length() == 2 && code != null;
    parts.add(city);
    if (region != null) {
      parts.add(us ? region + " " + code : region);
    }
    if (code != null && !us) {
      parts.add(code);
    }
    if (location.countryCode() != null) {
      parts.add(country("" + location.countryCode()));
    }
    return Piece.of(Slot.ADDRESS, String.join(", ", parts));
  }

  private String country(String code) {
    List<String> names =
        pen.alternatives("countryname").stream().filter(row -> row.startsWith(code)).toList();
    return pen.dice.oneOf(names).substring(code.length() + 1);
  }

  private List<SheetLine> arrange(List<List<Piece>> items) {
    int style = pen.dice.below(5);
    int inRow = style == 0 ? 1 : style == 1 ? 2 : style == 2 ? 3 : items.size();
    boolean apart = style == 1 && pen.dice.chance(0.5);
    String between = pen.dice.oneOf(BETWEEN);
    List<SheetLine> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i += inRow) {
      List<List<Piece>> row = items.subList(i, Math.min(items.size(), i + inRow));
      lines.add(
          apart
              ? new SheetLine(LineRole.CONTACT, row, false, -1)
              : SheetLine.of(LineRole.CONTACT, joined(row, between)));
    }
    return lines;
  }

  private static List<Piece> joined(List<List<Piece>> items, String between) {
    List<Piece> pieces = new ArrayList<>();
    for (List<Piece> item : items) {
      if (!pieces.isEmpty()) {
        pieces.add(Piece.plain(between));
      }
      pieces.addAll(item);
    }
    return pieces;
  }
}
