package app.rumbo.desk;

import app.rumbo.access.CurrentUser;
import app.rumbo.desk.internal.QueueReader;
import app.rumbo.desk.internal.SqlQueue;
import app.rumbo.measurements.BulkOutcome;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.Validations;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** What awaits a director's yes before control decides, where a plan's calendar has two steps. */
@Service
@RolesAllowed(Permissions.ENTER)
public class Endorsements {

    private final SqlQueue queue;
    private final QueueReader reader;
    private final Entries entries;
    private final Validations validations;
    private final CurrentUser user;
    private final MunicipalitySettings settings;
    private final Clock clock;

    Endorsements(
            SqlQueue queue,
            QueueReader reader,
            Entries entries,
            Validations validations,
            CurrentUser user,
            MunicipalitySettings settings,
            Clock clock) {
        this.queue = queue;
        this.reader = reader;
        this.entries = entries;
        this.validations = validations;
        this.user = user;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many await the signed-in person's yes. */
    public int count() {
        return ids().size();
    }

    /** Those that await it, the first to arrive first. */
    public List<QueueRow> rows() {
        return reader.rows(entries.all(ids()));
    }

    /** Says yes to as many of them as can be. */
    public BulkOutcome endorse(Collection<EntryId> ids) {
        return validations.endorse(ids);
    }

    private List<EntryId> ids() {
        return queue.awaiting(
                user.username(), LocalDate.now(clock.withZone(settings.current().zone())));
    }
}
