package app.rumbo.notices;

import app.rumbo.access.CurrentUser;
import app.rumbo.notices.internal.NoticeTable;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What Rumbo tells people in its own pages. Everyone reads their own and nobody another's. */
@Service
public class Notices {

    private final NoticeTable table;
    private final CurrentUser user;
    private final Clock clock;

    Notices(NoticeTable table, CurrentUser user, Clock clock) {
        this.table = table;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Tells a user, unless they were ever told of the same. Open to whoever acts: whether they may is asked by the act.
     *
     * @return whether it is a new one
     */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tell(String username, NewNotice notice) {
        return table.add(NoticeId.random(), username, notice, clock.instant());
    }

    /**
     * Takes notices back whose cause is gone: they count as read from now on. Open to whoever acts, as telling is.
     *
     * @param keysBegin how the keys of those notices begin
     * @param unless those whose keys begin so are left
     */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String keysBegin, Collection<String> unless) {
        table.withdraw(keysBegin, unless, clock.instant());
    }

    /** A stretch of the reader's own, the newest first. */
    @PermitAll
    public List<Notice> own(boolean onlyNew, int offset, int limit) {
        return table.page(user.username(), onlyNew, offset, limit);
    }

    /** How many of the reader's own are new. */
    @PermitAll
    public int unread() {
        return table.unread(user.username());
    }

    /** The reader has read one; read twice, the first time stands. */
    @PermitAll
    @Transactional
    public void read(NoticeId id) {
        if (!table.read(user.username(), id, clock.instant())) {
            throw new MailRefused.UnknownNotice(id.value().toString());
        }
    }

    /** The reader has read all of them. */
    @PermitAll
    @Transactional
    public void readAll() {
        table.readAll(user.username(), clock.instant());
    }
}
