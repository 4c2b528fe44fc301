package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vitae.model.Award;
import org.vitae.model.AwardBuilder;
import org.vitae.model.Certificate;
import org.vitae.model.CertificateBuilder;
import org.vitae.model.PartialDate;
import org.vitae.segment.SectionType;

/** Sets awards and certificates. */
final class AwardComposer extends Composer {
  private final DateStyle dates;

  AwardComposer(CvLayout layout, Pen pen) {
    super(layout, pen);
    DateStyle years =
        new DateStyle(PointForm.YEAR, layout.language(), "–", "Present", "", false, '\'');
    this.dates = pen.dice.chance(0.6) ? years : layout.dates();
  }

  Composed<Award> awards(List<Award> awards) {
    List<Map<Slot, String>> plain = new ArrayList<>();
    List<Map<Slot, String>> contests = new ArrayList<>();
    awards.forEach(award -> (isContest(award) ? contests : plain).add(values(award)));
    Form form = form("form.award", plain);
    Form contest = form("form.contest", contests);
    List<SheetEntry> entries = new ArrayList<>();
    List<Award> truth = new ArrayList<>();
    for (Award award : awards) {
      Map<Slot, String> values = values(award);
      Form.Printed head = (isContest(award) ? contest : form).set(values, Map.of());
      entries.add(items(head));
      boolean rank = head.slots().contains(Slot.RANK);
      boolean note = head.slots().contains(Slot.NOTE);
      boolean awarder = head.slots().contains(Slot.AWARDER);
      truth.add(
          AwardBuilder.builder(award)
              .date(date(head, award.date()))
              .awarder(awarder ? award.awarder() : null)
              .summary(rank || note ? award.summary() : null)
              .build());
    }
    SheetSection section =
        new SheetSection(SectionType.AWARDS, heading("AWARDS"), entries, itemMark(), false);
    return new Composed<>(section, truth);
  }

  /** A contest has no awarder, and a rank for a note. */
  private boolean isContest(Award award) {
    String note = award.summary();
    return note != null && pen.alternatives("award.rank").contains(note);
  }

  private static SheetEntry items(Form.Printed head) {
    List<SheetLine> lines = new ArrayList<>();
    for (SheetLine line : head.lines()) {
      boolean first = lines.isEmpty();
      LineRole role =
          line.role() == LineRole.DATES ? LineRole.DATES : first ? LineRole.ITEM : LineRole.SUBHEAD;
      lines.add(line.withRole(role));
    }
    return new SheetEntry(lines);
  }

  private @Nullable PartialDate date(Form.Printed head, @Nullable PartialDate date) {
    return date == null || !head.slots().contains(Slot.DATES) ? null : dates.truth(date);
  }

  private Map<Slot, String> values(Award award) {
    Map<Slot, String> values = new EnumMap<>(Slot.class);
    WorkComposer.put(values, Slot.TITLE, award.title());
    WorkComposer.put(values, Slot.AWARDER, award.awarder());
    WorkComposer.put(values, isContest(award) ? Slot.RANK : Slot.NOTE, award.summary());
    PartialDate date = award.date();
    WorkComposer.put(values, Slot.DATES, date == null ? null : dates.print(date));
    return values;
  }

  Composed<Certificate> certificates(List<Certificate> certificates) {
    List<Map<Slot, String>> all = certificates.stream().map(this::values).toList();
    Form form = form("form.certificate", all);
    List<SheetEntry> entries = new ArrayList<>();
    List<Certificate> truth = new ArrayList<>();
    for (int i = 0; i < certificates.size(); i++) {
      Certificate certificate = certificates.get(i);
      Form.Printed head = form.set(all.get(i), Map.of());
      entries.add(items(head));
      boolean issuer = head.slots().contains(Slot.ISSUER);
      truth.add(
          CertificateBuilder.builder(certificate)
              .date(date(head, certificate.date()))
              .issuer(issuer ? certificate.issuer() : null)
              .build());
    }
    String heading = heading("CERTIFICATES");
    SheetSection section =
        new SheetSection(SectionType.CERTIFICATES, heading, entries, itemMark(), false);
    return new Composed<>(section, truth);
  }

  private Map<Slot, String> values(Certificate certificate) {
    Map<Slot, String> values = new EnumMap<>(Slot.class);
    WorkComposer.put(values, Slot.NAME, certificate.name());
    WorkComposer.put(values, Slot.ISSUER, certificate.issuer());
    PartialDate date = certificate.date();
    WorkComposer.put(values, Slot.DATES, date == null ? null : dates.print(date));
    return values;
  }
}
