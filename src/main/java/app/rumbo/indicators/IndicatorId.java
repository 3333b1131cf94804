package app.rumbo.indicators;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Points at an {@link Indicator}. */
public record IndicatorId(UUID value) implements TypedId {

    /** A new one. */
    public static IndicatorId random() {
        return new IndicatorId(UUID.randomUUID());
    }
}
