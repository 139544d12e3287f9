package org.gcmplan.architecture.faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people of the demonstration, each at one desk, spread over the two nodes. */
final class Office {
  private final Pair pair;
  private final Doors doors;
  private final Map<String, Visitor> people = new ConcurrentHashMap<>();

  Office(Pair pair, Doors doors) {
    this.pair = pair;
    this.doors = doors;
  }

  Visitor person(String userName) {
    return people.computeIfAbsent(
        userName, name -> new Visitor(name, Math.floorMod(name.hashCode(), 2), doors));
  }

  /** Who had to sign in more than once; with the moments. */
  List<Visitor> signedInAgain() {
    return people.values().stream().filter(each -> each.signIns() > 1).toList();
  }

  /** The body that a focal point speaks for, as forms name it. */
  String bodyOf(String focalPoint) {
    return one(
        "select r.body from access.account a join access.held_role r on r.account = a.id"
            + " where a.user_name = ? and r.role_name = 'FOCAL_POINT'",
        focalPoint);
  }

  /** A title amendment of that task, handed in and sent to these bodies; its id. */
  String askedUpdate(String task, String title, Iterable<String> focalPoints) throws IOException {
    String update = handedIn(task, title);
    Page decision = person("thuongtruc.ls").open(decision(update));
    Form ask = required(decision, "ask").untickAll("bodies");
    for (String focalPoint : focalPoints) {
      String body = bodyOf(focalPoint);
      String proposed = offered(ask, "bodies", body);
      if (proposed.isEmpty()) {
        ask.tick("added", offered(ask, "added", body));
      } else {
        ask.tick("bodies", proposed);
      }
    }
    ask.fill("whyOthersNot:input", "Đã có ý kiến khi soạn thảo");
    done(person("thuongtruc.ls").send(ask, "Gửi xin ý kiến"));
    return update;
  }

  private String handedIn(String task, String title) throws IOException {
    Visitor drafter = person("chuyenvien.ls");
    Form start = required(drafter.open("/updates/start.xhtml?task=" + task), "start");
    Page editor =
        drafter.send(
            start.fill("kind", "AMEND").fillLabelled("Tên thay đổi (tiếng Việt)", title),
            "start:go");
    Form draft = required(editor, "draft").fill("wanted", "AMEND:TITLE");
    Page chosen = drafter.send(draft, "Thêm thay đổi");
    Form filled =
        required(chosen, "draft")
            .fillAllWithin(":fields:", title)
            .fill("reason:input", "Cho gọn và rõ")
            .fill("legalBasis:input", "402/QĐ-TTg");
    done(drafter.send(filled, "submit"));
    return one("select id from updates.plan_update where title_vi = ?", title);
  }

  static String decision(String update) {
    return "/updates/decision.xhtml?update=" + update;
  }

  private static String offered(Form form, String name, String body) {
    String id = body.substring(body.indexOf(':') + 1);
    return form.offered(name).stream().filter(each -> each.endsWith(id)).findFirst().orElse("");
  }

  static Form required(Page page, String form) {
    return page.form(form)
        .orElseThrow(() -> new AssertionError("No form " + form + ": " + page.complaint()));
  }

  private static void done(Page page) {
    if (!page.tellsOfDeed()) {
      throw new AssertionError("Not done: " + page.complaint());
    }
  }

  private String one(String query, String parameter) {
    try (Connection connection = pair.look();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new AssertionError("Nothing of " + parameter);
        }
        return rows.getString(1);
      }
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
