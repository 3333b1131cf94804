package app.rumbo.imports.templates;

import java.io.Closeable;
import java.util.function.Predicate;

/** A municipality's sheet on disk, read as a stream and any number of times. */
public interface OwnSheet extends Closeable {

    /** Its name, as problems shall name it. */
    String name();

    /** Hands on its rows with something in them, until the taker has had enough. */
    void read(Predicate<SheetLine> taker);

    @Override
    void close();
}
