package app.rumbo.owners.api;

import app.rumbo.owners.HeldPost;
import app.rumbo.owners.Post;
import app.rumbo.rest.ETags;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post as the API tells it.
 *
 * @param active false: the person may not enter now, so the post counts for nothing
 * @param etag mark of its days and act, for {@code If-Match}
 */
record PostAnswer(
        String id,
        String unit,
        String username,
        String name,
        Post post,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String act,
        boolean active,
        String etag) {

    static PostAnswer of(HeldPost held) {
        return new PostAnswer(
                held.id().value().toString(),
                held.unit(),
                held.person().username(),
                held.person().displayName(),
                held.post(),
                held.term().from(),
                held.term().to(),
                held.term().act(),
                held.active(),
                ETags.of(held.term()));
    }
}
