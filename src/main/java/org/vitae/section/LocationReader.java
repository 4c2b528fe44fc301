package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.Address;
import org.vitae.extract.AddressExtractor;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/** Finds where the person is among the cells of a contact block. Thread-safe. */
final class LocationReader {
  /** So many cells before a town may be its street, building or institution. */
  private static final int MAX_BEFORE = 3;

  private final AddressExtractor addresses = new AddressExtractor();
  private final Lexicon organisations = Lexicon.load("organisations");
  private final Lexicon roles = Lexicon.load("roles");

  /** Adds the place to the draft, a labelled one before others. */
  void addTo(Draft draft, List<ContactCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isLabelled("address", "location") && addLabelled(draft, cells, i)) {
        return;
      }
    }
    for (int i = 0; i < cells.size(); i++) {
      ContactCell cell = cells.get(i);
      boolean free = cell.label().isEmpty() || cell.isLabelled("contact");
      Optional<Address> address = free ? addresses.unlabelled(cell.text()) : Optional.empty();
      if (address.isPresent()) {
        add(draft, extended(cells, i, address.get()));
        return;
      }
    }
  }

  /** The labelled cell, with the next one where that has the town. */
  private boolean addLabelled(Draft draft, List<ContactCell> cells, int i) {
    ContactCell cell = cells.get(i);
    Optional<Address> address = addresses.labelled(cell.text());
    if (address.isEmpty()) {
      return false;
    }
    boolean more =
        !address.get().hasPlace() && i + 1 < cells.size() && cells.get(i + 1).label().isEmpty();
    Optional<Address> longer =
        more ? together(cells, i, i + 1).filter(Address::hasPlace) : Optional.empty();
    add(draft, longer.orElse(address.get()));
    cell.printed().ifPresent(draft::label);
    return true;
  }

  private Optional<Address> together(List<ContactCell> cells, int first, int last) {
    Passage a = cells.get(first).text();
    return addresses.labelled(a.document().passage(a.span().hull(cells.get(last).text().span())));
  }

  /** With the street or institution that the cells before state, and the country after it. */
  private Address extended(List<ContactCell> cells, int i, Address address) {
    int first = i;
    while (first > 0 && i - first < MAX_BEFORE && leadsOn(cells.get(first - 1), cells.get(first))) {
      first--;
    }
    int last = i + 1 < cells.size() && goesOn(cells.get(i), cells.get(i + 1), address) ? i + 1 : i;
    return last > first
        ? together(cells, first, last).filter(Address::hasPlace).orElse(address)
        : address;
  }

  /** Whether the next cell is the country or region that the address lacks. */
  private boolean goesOn(ContactCell cell, ContactCell next, Address address) {
    boolean near = next.line() - cell.line() <= 1 && next.label().isEmpty();
    return near
        && addresses
            .unlabelled(next.text())
            .filter(a -> a.address() == null && (a.city() == null || address.city() == null))
            .isPresent();
  }

  private boolean leadsOn(ContactCell cell, ContactCell next) {
    String text = cell.text().text();
    boolean near = next.line() - cell.line() <= 1;
    boolean street = AddressExtractor.isStreet(text);
    boolean institution =
        organisations.findIn(text).stream().anyMatch(h -> !h.canonical().equals("company"))
            && !roles.occursIn(text)
            && !text.contains(" - ");
    return near && cell.label().isEmpty() && text.indexOf(':') < 0 && (street || institution);
  }

  private static void add(Draft draft, Address address) {
    put(draft, Field.ADDRESS, address.address());
    put(draft, Field.POSTAL_CODE, address.postalCode());
    put(draft, Field.CITY, address.city());
    put(draft, Field.REGION, address.region());
    put(draft, Field.COUNTRY_CODE, address.countryCode());
  }

  private static void put(Draft draft, Field field, @Nullable Found<String> found) {
    if (found != null) {
      draft.add(field, found);
    }
  }
}
