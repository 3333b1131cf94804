package app.rumbo.shared;

import java.util.UUID;

/** An identifier that says what it points at. Implemented by records around a {@link UUID}. */
public interface TypedId {

    /** The identifier as it is stored. */
    UUID value();
}
