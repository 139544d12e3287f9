package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.Reply;

/** A reply to a remark. */
@Entity
@Table(schema = "updates", name = "remark_reply")
class ReplyLine {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "remark_id")
  private RemarkEntry remark;

  private int place;

  @Column(name = "written_at")
  private LocalDateTime at;

  private UUID account;

  @Column(name = "actor_name")
  private String name;

  private String body;

  @Column(name = "reply_text")
  private String text;

  protected ReplyLine() {}

  ReplyLine(RemarkEntry remark, int place, String text, Signature signed) {
    id = UUID.randomUUID();
    this.remark = remark;
    this.place = place;
    this.text = text;
    at = UtcMoment.of(signed.at());
    account = signed.by().account();
    name = signed.by().name();
    body = signed.body().toString();
  }

  Reply reply() {
    return new Reply(UtcMoment.read(at), name, BodyId.parse(body), text);
  }
}
