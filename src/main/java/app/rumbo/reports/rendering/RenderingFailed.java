package app.rumbo.reports.rendering;

/** A file could not be drawn whole; so there is no file. */
public final class RenderingFailed extends RuntimeException {

    /** @param what name of the format, or of what could not be drawn */
    public RenderingFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
