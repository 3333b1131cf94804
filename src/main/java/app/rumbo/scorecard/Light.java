package app.rumbo.scorecard;

/** The semáforo (method §5). Never shown by its colour alone. */
public enum Light {
    GREEN,
    AMBER,
    RED,
    /** No score. */
    GREY;

    /** The worse of itself and amber: what is stale is amber at best. */
    Light amberAtBest() {
        return this == GREEN ? AMBER : this;
    }
}
