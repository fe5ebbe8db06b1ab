package io.zhibiao.extract.bind;

import io.zhibiao.extract.discourse.Discourse;
import io.zhibiao.extract.outlook.Sections;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.segment.Segmenter;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.value.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what the figures of an article are about. Each sentence is read from left to right; what a
 * figure leaves out (同比增长8%) the figures before it lend.
 */
public final class Binder {

  private final Faults faults;

  /**
   * Binds the figures of a document.
   *
   * @param faults keeps what is thrown on the way
   */
  public Binder(Faults faults) {
    this.faults = faults;
  }

  /**
   * For each passage, for each mention, what it is about.
   *
   * @param discourse what breaks down what in the article
   * @param step run after each passage: this is where most of the time goes
   */
  public List<List<Link>> bind(
      List<Passage> article,
      Discourse discourse,
      SourceText source,
      Segmenter segmenter,
      Runnable step) {
    Owners owners = new Owners(People.in(article, segmenter), article);
    List<List<Link>> links = new ArrayList<>();
    List<Status> sections = Sections.of(article);
    DeclaredBases bases = DeclaredBases.of(article);
    LeadTopics leads = new LeadTopics(article, discourse, segmenter, owners);
    for (Passage passage : article) {
      Status section = sections.get(links.size());
      int number = links.size();
      PassageReader reader =
          new PassageReader(
              passage, source, section, at -> bases.at(number, at), faults, leads.of(number));
      Inheritance inheritance = new Inheritance(article, discourse, links, links.size());
      links.add(inheritance.of(reader.read(segmenter, owners)));
      step.run();
    }
    return List.copyOf(links);
  }
}
