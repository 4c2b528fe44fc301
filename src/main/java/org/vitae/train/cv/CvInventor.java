package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;
import org.vitae.model.Interest;
import org.vitae.model.Publication;
import org.vitae.model.Resume;
import org.vitae.model.ResumeBuilder;
import org.vitae.model.Volunteer;
import org.vitae.model.Work;
import org.vitae.train.fact.Dice;
import org.vitae.train.fact.Grammar;

/** Invents a person and everything that their CV could say; dates are known to the day. */
final class CvInventor {
  private final Person person;
  private final CvLayout layout;
  private final Grammar grammar;
  private final Dice dice;

  CvInventor(Person person, CvLayout layout, Grammar grammar, Dice dice) {
    this.person = person;
    this.layout = layout;
    this.grammar = grammar;
    this.dice = dice;
  }

  private Pen pen(String purpose) {
    return new Pen(grammar, person.language(), person.domain(), dice.forPurpose(purpose));
  }

  static Person person(String language, String country, Grammar grammar, Dice dice) {
    String names = NameInventor.namesOf(country);
    Calling calling = Calling.random(dice);
    return new Person(
        calling,
        dice.oneOf("ml", "ml", "bio", "phys", "hum", "soc", "eng"),
        country,
        language,
        grammar.expand("given." + names, dice),
        names.equals("us") && dice.chance(0.3) ? grammar.expand("middle", dice) : "",
        grammar.expand("family." + names, dice),
        dice.between(2012, 2026));
  }

  Resume resume() {
    CareerInventor career = new CareerInventor(person, pen("career"), layout);
    ListInventor lists = new ListInventor(person, pen("lists"), layout);
    Calling calling = person.calling();
    boolean academic = calling.isAcademic();
    ResumeBuilder out =
        ResumeBuilder.builder()
            .basics(new BasicsInventor(person, pen("basics")).basics())
            .education(new SchoolInventor(person, pen("school"), layout).programmes());
    List<Work> work = new ArrayList<>(career.jobs());
    if (academic && dice.chance(0.5)) {
      work.addAll(career.teaching());
    }
    out.work(work).publications(publications(academic));
    if (dice.chance(academic || calling == Calling.STUDENT ? 0.65 : 0.2)) {
      out.awards(lists.awards());
    }
    if (dice.chance(academic ? 0.1 : 0.4)) {
      out.certificates(lists.certificates());
    }
    if (dice.chance(0.8)) {
      out.skills(lists.skills());
    }
    if (dice.chance(0.5)) {
      out.languages(lists.languages());
    }
    if (dice.chance(projectShare(calling))) {
      out.projects(lists.projects());
    }
    List<Volunteer> volunteer = new ArrayList<>();
    if (academic && dice.chance(0.4)) {
      volunteer.addAll(lists.service());
    }
    if (dice.chance(0.25)) {
      volunteer.addAll(lists.volunteering());
    }
    List<Interest> interests =
        academic && dice.chance(0.4)
            ? lists.researchInterests()
            : dice.chance(0.2) ? lists.hobbies() : List.of();
    out.volunteer(volunteer).interests(interests);
    if (dice.chance(0.12)) {
      out.references(lists.referees());
    }
    return out.build();
  }

  private static double projectShare(Calling calling) {
    return calling == Calling.SOFTWARE || calling == Calling.STUDENT || calling == Calling.MASTER
        ? 0.7
        : calling == Calling.DATA || calling == Calling.PHD ? 0.4 : 0.1;
  }

  private List<Publication> publications(boolean academic) {
    if (!academic) {
      return List.of();
    }
    PaperInventor papers = new PaperInventor(person, pen("papers"));
    int most =
        person.calling() == Calling.PROFESSOR ? 24 : person.calling() == Calling.MASTER ? 3 : 9;
    List<Publication> out = new ArrayList<>();
    if (dice.chance(person.calling() == Calling.MASTER ? 0.5 : 0.9)) {
      out.addAll(papers.papers(dice.between(1, most)));
    }
    if (dice.chance(0.25)) {
      out.addAll(papers.talks(dice.between(1, 6)));
    }
    return out;
  }
}
