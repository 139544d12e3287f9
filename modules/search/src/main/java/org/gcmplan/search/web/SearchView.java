package org.gcmplan.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.Search;
import org.gcmplan.search.SearchPage;
import org.gcmplan.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/** The page of findings. Its address is its state. */
@Named
@RequestScoped
public class SearchView {
  private static final int PAGE = 20;

  @Inject Search search;
  @Inject CurrentActor reader;

  private String text = "";
  private String kind = "";
  private int page = 1;
  private @Nullable SearchPage result;

  public SearchPage getResult() {
    if (result == null) {
      SearchQuery query = new SearchQuery(text, wanted(), (page - 1) * PAGE, PAGE);
      result = search.find(reader.get(), query);
    }
    return result;
  }

  /** The kinds of which something was found. */
  public List<FindingKind> kinds() {
    return Arrays.stream(FindingKind.values()).filter(each -> count(each) > 0).toList();
  }

  public int count(FindingKind of) {
    return getResult().counts().getOrDefault(of, 0);
  }

  public int getAll() {
    return getResult().counts().values().stream().mapToInt(Integer::intValue).sum();
  }

  public int getPages() {
    return (getResult().found() + PAGE - 1) / PAGE;
  }

  /** The words that were looked for instead of those typed. */
  public String getMeant() {
    return String.join(" ", getResult().words());
  }

  /** The title with what was looked for apart from the rest. */
  public List<Marked> marked(LocalizedText title, Language language) {
    return Marked.in(title.in(language), getResult().words());
  }

  private Optional<FindingKind> wanted() {
    return Arrays.stream(FindingKind.values()).filter(each -> each.name().equals(kind)).findFirst();
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text.strip();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind == null ? "" : kind;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, Math.min(page, 100));
  }
}
