package app.rumbo.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * One exchange workbook of the demonstration.
 *
 * @param name file name without ending; the order of names is the order of loading
 * @param known the day on which the municipality is told to have loaded it
 * @param sheets its sheets, none of them empty
 */
record Book(String name, LocalDate known, List<Table> sheets) {

    Book {
        sheets = sheets.stream().filter(sheet -> !sheet.isEmpty()).toList();
    }

    /** Name of the file: the number, what it holds, and after the last hyphens the day it became known. */
    String fileName() {
        return name + ".xlsx";
    }
}
