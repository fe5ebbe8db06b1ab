package io.zhibiao.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.jsoup.nodes.Element;

/**
 * Which cells of a Word document's tables are merged. Tika gives the cells of each row and says
 * nothing of that; this marks them as HTML does, by {@code colspan} and {@code rowspan}.
 */
final class DocxSpans {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /**
   * A cell as Word has it.
   *
   * @param wide over how many columns it goes
   * @param continued whether it is the lower part of the cell above
   */
  private record Cell(int wide, boolean continued) {}

  private final List<List<List<Cell>>> tables = new ArrayList<>();
  private final Deque<List<List<Cell>>> open = new ArrayDeque<>();

  private DocxSpans() {}

  /** Marks the merged cells of a document in what Tika gave of it. */
  static void mark(Path file, Element page) throws ReadException {
    if (page.selectFirst("table") == null) {
      return;
    }
    DocxSpans spans = new DocxSpans();
    try (OPCPackage document = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      for (var main : document.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)) {
        PackagePart part = document.getPart(main);
        try (InputStream in = part.getInputStream()) {
          spans.read(in);
        }
      }
    } catch (InvalidFormatException | IOException | XMLStreamException e) {
      throw Refusal.broken(e);
    }
    List<Element> printed = page.select("table");
    for (int i = 0; i < printed.size() && printed.size() == spans.tables.size(); i++) {
      mark(printed.get(i), spans.tables.get(i));
    }
  }

  private void read(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLHelper.newXMLInputFactory();
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    while (xml.hasNext()) {
      int event = xml.next();
      boolean start = event == XMLStreamConstants.START_ELEMENT;
      if ((start || event == XMLStreamConstants.END_ELEMENT)
          && WORD.equals(xml.getNamespaceURI())) {
        if (start) {
          start(xml);
        } else if (xml.getLocalName().equals("tbl")) {
          open.pop();
        }
      }
    }
    xml.close();
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "tbl" -> {
        tables.add(new ArrayList<>());
        open.push(tables.get(tables.size() - 1));
      }
      case "tr" -> open.element().add(new ArrayList<>());
      case "tc" -> row().add(new Cell(1, false));
      case "gridSpan" -> replace(new Cell(number(xml), last().continued()));
      case "vMerge" ->
          replace(new Cell(last().wide(), !"restart".equals(xml.getAttributeValue(WORD, "val"))));
      default -> {}
    }
  }

  private static int number(XMLStreamReader xml) {
    String value = String.valueOf(xml.getAttributeValue(WORD, "val"));
    boolean number =
        !value.isEmpty()
            && value.length() <= 3
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.max(1, Integer.parseInt(value)) : 1;
  }

  private List<Cell> row() {
    return open.element().get(open.element().size() - 1);
  }

  private Cell last() {
    return row().get(row().size() - 1);
  }

  private void replace(Cell cell) {
    row().set(row().size() - 1, cell);
  }

  private static void mark(Element table, List<List<Cell>> rows) {
    List<Element> printed =
        table.select("tr").stream().filter(row -> table.equals(row.closest("table"))).toList();
    boolean same = printed.size() == rows.size();
    for (int i = 0; same && i < rows.size(); i++) {
      same = printed.get(i).childrenSize() == rows.get(i).size();
    }
    Map<Integer, Element> above = new HashMap<>();
    for (int i = 0; same && i < rows.size(); i++) {
      mark(List.copyOf(printed.get(i).children()), rows.get(i), above);
    }
  }

  private static void mark(List<Element> printed, List<Cell> cells, Map<Integer, Element> above) {
    int column = 0;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Element top = above.get(column);
      if (cell.continued() && top != null) {
        top.attr("rowspan", Integer.toString(HtmlTable.span(top, "rowspan") + 1));
        printed.get(i).remove();
      } else {
        above.put(column, printed.get(i));
        printed.get(i).attr("colspan", Integer.toString(cell.wide()));
      }
      column += cell.wide();
    }
  }
}
