package org.gcmplan.documents.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** A name that points to kept bytes, and what it is attached to. Taken away by marking. */
@Entity
@Table(schema = "documents", name = "attachment")
class AttachedFile {
  static final int LONGEST_CAPTION = 500;

  @Id private UUID id;

  @Column(name = "owner_kind")
  private String ownerKind;

  @Column(name = "owner_id")
  private String ownerId;

  private String sha256;

  @Column(name = "file_name")
  private String name;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "size_bytes")
  private long size;

  private String caption;

  @Column(name = "attached_by")
  private UUID attachedBy;

  @Column(name = "attached_by_name")
  private String attachedByName;

  private String body;

  @Column(name = "attached_at")
  private LocalDateTime attachedAt;

  @Column(name = "removed_at")
  private @Nullable LocalDateTime removedAt;

  @Column(name = "removed_by")
  private @Nullable UUID removedBy;

  protected AttachedFile() {}

  AttachedFile(Actor by, Instant at, Subject owner, CheckedFile file) {
    this.id = UUID.randomUUID();
    this.ownerKind = owner.kind();
    this.ownerId = owner.id();
    this.name = file.name().text();
    this.mediaType = file.kind().mediaType();
    this.sha256 = file.bytes().sha256();
    this.size = file.bytes().size();
    this.caption = "";
    this.attachedBy = by.account();
    this.attachedByName = by.name();
    this.body = by.body().toString();
    this.attachedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  /** Says what it is, in the words of who attached it. */
  void describe(String words) {
    caption = words;
  }

  /** Only the body that attached it takes it away. */
  void remove(Actor by, Instant at) {
    if (!by.body().toString().equals(body)) {
      throw new NotAllowed("documents.file.notYours");
    }
    removedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    removedBy = by.account();
  }

  boolean isThere() {
    return removedAt == null;
  }

  Subject owner() {
    return new Subject(ownerKind, ownerId);
  }

  Attachment row() {
    return new Attachment(
        new AttachmentId(id),
        owner(),
        name,
        mediaType,
        size,
        sha256,
        caption,
        attachedByName,
        BodyId.parse(body),
        attachedAt.toInstant(ZoneOffset.UTC));
  }
}
