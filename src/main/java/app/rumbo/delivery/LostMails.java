package app.rumbo.delivery;

import app.rumbo.delivery.internal.LinkTable;
import app.rumbo.notices.NewNotice;
import app.rumbo.notices.Notices;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the Secretaría, and whoever handed a report over, that an addressee's mail was given up: once of each mail. */
@Service
@RolesAllowed(Permissions.HAND_OVER_REPORTS)
public class LostMails {

    private final LinkTable table;
    private final Notices notices;

    LostMails(LinkTable table, Notices notices) {
        this.table = table;
        this.notices = notices;
    }

    /** Tells of all of which nobody was told yet; answers how many notices that were. */
    @Transactional
    public int tell() {
        return (int) table.lost().stream()
                .filter(lost -> notices.tell(
                        lost.reader(),
                        new NewNotice(
                                "delivery-lost:" + lost.mailKey(),
                                "delivery.notice.lost",
                                List.of(lost.name(), lost.title()),
                                "entregas/informe/" + lost.code())))
                .count();
    }
}
