package app.rumbo.notices;

import java.util.List;

/**
 * A notice to be told to somebody inside Rumbo.
 *
 * @param dedupeKey what it is about, so that it is told to a person once however often it is asked for
 * @param key of its sentence in the bundles
 * @param arguments fill the sentence's places; figures and days already written
 * @param link where to act on it: a path inside Rumbo, without a leading slash; may be empty
 */
public record NewNotice(String dedupeKey, String key, List<String> arguments, String link) {

    /** Keeps its own copy of the arguments. */
    public NewNotice {
        arguments = List.copyOf(arguments);
    }
}
