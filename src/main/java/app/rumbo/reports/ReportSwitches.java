package app.rumbo.reports;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.internal.Switches;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which kinds of reports make themselves. One that does not is made when somebody asks for it, and is never late. */
@Service
@RolesAllowed(Permissions.MANAGE_JOBS)
public class ReportSwitches {

    private final Switches switches;
    private final Knowledge knowledge;

    ReportSwitches(Switches switches, Knowledge knowledge) {
        this.switches = switches;
        this.knowledge = knowledge;
    }

    /** Switches a kind on or off; what is so already stays as it is. */
    @Transactional
    public void set(ReportKind kind, boolean automatic) {
        if (switches.isOn(kind) != automatic) {
            knowledge.record();
            switches.set(kind, automatic);
        }
    }
}
