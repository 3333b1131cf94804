package app.rumbo.knowledge;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.NotSeen;
import app.rumbo.shared.Overtaken;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Guards what several people settle: a change is laid over nothing that its author has not seen. Asked within a
 * recording, so that between the question and the change nobody else writes.
 */
@Component
public class LastChanges {

    private final JdbcClient jdbc;

    LastChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Refuses where what stands is not what was seen.
     *
     * @param kind of {@code reading.last_change}
     * @param standing what stands, in the shape in which it is changed
     * @param seen whether that is what the author saw
     * @throws Overtaken with what stands, who made it so, and when
     * @throws NotSeen where nobody ever changed it, so that it cannot have been seen otherwise
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T extends Record> void refuseUnseen(String kind, UUID id, T standing, Predicate<? super T> seen) {
        if (!seen.test(standing)) {
            throw lastChange(kind, id, standing)
                    .<DomainException>map(overtaken -> overtaken)
                    .orElseGet(NotSeen::new);
        }
    }

    private Optional<Overtaken> lastChange(String kind, UUID id, Object standing) {
        return jdbc.sql("select name, at from reading.last_change where kind = :kind and id = :id")
                .param("kind", kind)
                .param("id", id)
                .query((row, number) -> new Overtaken(
                        standing,
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
