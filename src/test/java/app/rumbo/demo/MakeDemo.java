package app.rumbo.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the demonstration's workbooks anew; to be run after its texts were edited. */
public final class MakeDemo {

    private MakeDemo() {}

    /**
     * @param arguments the folder to write into; {@code db/demo} where none is given
     * @throws IOException where the folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments.length > 0 ? arguments[0] : "db/demo");
        Files.createDirectories(folder);
        var books = new LosAromos().books();
        Files.writeString(folder.resolve(Book.LIST), Book.list(books));
        for (var book : books) {
            try (var out = Files.newOutputStream(folder.resolve(book.fileName()))) {
                BookWriter.write(book, out);
            }
        }
    }
}
