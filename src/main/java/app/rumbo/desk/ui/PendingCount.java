package app.rumbo.desk.ui;

import app.rumbo.access.CurrentUser;
import app.rumbo.desk.DeskUnits;
import app.rumbo.desk.PendingWork;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.MenuCount;
import org.springframework.stereotype.Component;

/** How many entries the reader owes. */
@Component
class PendingCount implements MenuCount {

    private final DeskUnits units;
    private final PendingWork work;
    private final CurrentUser user;

    PendingCount(DeskUnits units, PendingWork work, CurrentUser user) {
        this.units = units;
        this.work = work;
        this.user = user;
    }

    @Override
    public String path() {
        return "pendientes";
    }

    @Override
    public int count() {
        if (!user.may(Permissions.ENTER)) {
            return 0;
        }
        var desk = units.desk(null);
        return desk.isEmpty() ? 0 : work.owed(desk);
    }
}
