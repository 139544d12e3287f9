package org.gcmplan.updates.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.UpdateId;

/**
 * What is kept of an update. The lists stand here and not in the parts that work with them: in an
 * embeddable, EclipseLink does not find lines that were added.
 */
@MappedSuperclass
abstract class UpdateState {
  @Id private UUID id;
  @Version private long version;
  private String reference;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Embedded private Heading heading = new Heading();
  @Embedded private Standing standing = new Standing();
  @Embedded private Figures figures = new Figures();

  @ElementCollection
  @CollectionTable(
      schema = "updates",
      name = "legal_basis",
      joinColumns = @JoinColumn(name = "update_id"))
  @OrderColumn(name = "place")
  @Column(name = "citation")
  private List<String> legalBasis = new ArrayList<>();

  @OneToMany(mappedBy = "update", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<ChangeLine> changes = new ArrayList<>();

  @OneToMany(mappedBy = "update", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<ConsultationRound> rounds = new ArrayList<>();

  @OneToMany(mappedBy = "update", cascade = CascadeType.ALL)
  @OrderBy("place")
  private List<HistoryLine> history = new ArrayList<>();

  protected UpdateState() {}

  UpdateState(String reference, BodyId draftedBy) {
    id = UUID.randomUUID();
    this.reference = reference;
    this.draftedBy = draftedBy.toString();
  }

  UpdateId id() {
    return new UpdateId(id);
  }

  long version() {
    return version;
  }

  String reference() {
    return reference;
  }

  BodyId draftedBy() {
    return BodyId.parse(draftedBy);
  }

  void passTo(BodyId successor) {
    draftedBy = successor.toString();
  }

  Content content() {
    return new Content(heading, legalBasis, changes);
  }

  Course course() {
    return new Course(standing, history);
  }

  OpinionRounds opinions() {
    return new OpinionRounds(figures, rounds);
  }
}
