package io.zhibiao.pipeline.write.xlsx;

import org.dhatim.fastexcel.Worksheet;

/** How the first row of every sheet looks. */
final class Headers {

  private Headers() {}

  static void style(Worksheet sheet, int columns) {
    sheet
        .range(0, 0, 0, columns - 1)
        .style()
        .bold()
        .fontColor("FFFFFF")
        .fillColor("1F4E78")
        .verticalAlignment("center")
        .wrapText(true)
        .set();
  }
}
