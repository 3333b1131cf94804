package app.rumbo.reports.rendering;

/** A file could not be drawn whole; so there is no file. */
public final class RenderingFailed extends RuntimeException {

    RenderingFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
