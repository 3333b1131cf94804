package app.rumbo.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One exchange workbook of the demonstration.
 *
 * @param name file name without ending
 * @param known the day on which the municipality is told to have loaded it
 * @param sheets its sheets, none of them empty
 */
record Book(String name, LocalDate known, List<Table> sheets) {

    Book {
        sheets = sheets.stream().filter(sheet -> !sheet.isEmpty()).toList();
    }

    /** The file that tells the order of loading. */
    static final String LIST = "cargas.txt";

    String fileName() {
        return name + ".xlsx";
    }

    /** One line a workbook, in loading order: the day on which it is told to have become known, and the file. */
    static String list(List<Book> books) {
        return books.stream()
                .map(book -> book.known + " " + book.fileName() + "\n")
                .collect(Collectors.joining());
    }
}
