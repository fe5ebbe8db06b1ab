package io.zhibiao.extract.outlook;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Status;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells plans, targets and forecasts from reports: {@code 今年计划新增投入1.15亿元} is planned, {@code
 * 完成投资45.4亿元} is not.
 */
public final class Outlook {

  private static final class Holder {
    private static final Phrases<Status> SIGNS = load();

    private static Phrases<Status> load() {
      Map<String, Status> signs = new HashMap<>();
      for (Table.Row row : Table.load(Outlook.class, "outlook.tsv").rows()) {
        signs.put(row.get("sign"), Status.valueOf(row.get("status")));
      }
      return new Phrases<>(signs);
    }
  }

  private Outlook() {}

  /**
   * The status of what stands at a position: the last sign before it in its sentence decides.
   *
   * @param chars a view's characters
   * @param sentence the sentence in it
   * @param position where in it the figure stands
   */
  public static Status at(String chars, Span sentence, int position) {
    Status status = Status.ACTUAL;
    for (Phrases.Hit<Status> hit : Holder.SIGNS.allIn(chars, sentence.start(), position)) {
      status = hit.meaning();
    }
    return status;
  }
}
