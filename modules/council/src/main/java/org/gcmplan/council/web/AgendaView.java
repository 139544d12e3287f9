package org.gcmplan.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.council.Agendas;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionView;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.SittingState;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;

/** The agenda of the sitting on the page, before it is opened. */
@Named
@ViewScoped
public class AgendaView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Agendas agendas;
  @Inject CurrentActor actor;
  @Inject RoomView view;
  @Inject ConcernedChoice choice;

  private final Map<String, String> text = new HashMap<>();
  private final Map<String, Object> people = new HashMap<>();
  private final Map<String, Object> bodies = new HashMap<>();

  /** Not there for who may not change it. */
  public void open() {
    view.open();
    if (!view.isPreparer()) {
      throw new NotFound("sitting", view.getId());
    }
    for (MotionView motion : view.room().motions()) {
      String id = motion.id().toString();
      people.put(id, motion.people().stream().map(UUID::toString).toArray());
      bodies.put(id, motion.bodies().stream().map(BodyId::toString).toArray());
    }
  }

  /** Whether the sitting is still only called. */
  public boolean isChangeable() {
    return view.room().sitting().state() == SittingState.CALLED;
  }

  public String add() {
    Subject itself = new Subject("council-matter", UUID.randomUUID().toString());
    LocalizedText title = new LocalizedText(typed("title"), typed("titleEn"));
    agendas.add(actor.get(), view.sitting(), new NewMotion(itself, title));
    return again("motionAdded");
  }

  public String withdraw(String motion) {
    agendas.withdraw(actor.get(), MotionId.parse(motion), typed("reason"));
    return again("motionWithdrawn");
  }

  public String move(String motion, int place) {
    agendas.move(actor.get(), MotionId.parse(motion), place);
    return again("moved");
  }

  public String concern(String motion) {
    MotionView now = view.room().motion(MotionId.parse(motion));
    Set<UUID> named =
        Stream.concat(
                chosen(people.get(motion)).map(UUID::fromString),
                choice.peopleNotOffered(now).stream())
            .collect(Collectors.toSet());
    Set<BodyId> about =
        Stream.concat(
                chosen(bodies.get(motion)).map(BodyId::parse),
                choice.bodiesNotOffered(now).stream())
            .collect(Collectors.toSet());
    agendas.concern(actor.get(), now.id(), named, about);
    return again("concerned");
  }

  /** What is ticked: text, whatever the page makes of an entry of a map. */
  private static Stream<String> chosen(Object ticked) {
    return ticked instanceof Object[] all ? Arrays.stream(all).map(Object::toString) : Stream.of();
  }

  private String again(String done) {
    return "/council/agenda.xhtml?faces-redirect=true&sitting="
        + view.getId()
        + "&done=council.done."
        + done;
  }

  private String typed(String field) {
    return CouncilTyping.orEmpty(text.get(field));
  }

  public Map<String, String> getText() {
    return text;
  }

  public Map<String, Object> getPeople() {
    return people;
  }

  public Map<String, Object> getBodies() {
    return bodies;
  }
}
