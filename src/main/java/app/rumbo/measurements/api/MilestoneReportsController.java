package app.rumbo.measurements.api;

import app.rumbo.measurements.Entries;
import app.rumbo.measurements.EntryDraft;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.Figures;
import app.rumbo.measurements.Validations;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports on milestones: a directorate says how much is done by a day, control decides. */
@RestController
@RequestMapping(MilestoneReportsController.PATH)
@RolesAllowed(Permissions.READ_PLANS)
class MilestoneReportsController extends EntryController<MilestoneReportsController.Draft> {

    static final String PATH = "/api/v1/milestone-reports";

    private static final EntryKind KIND = EntryKind.MILESTONE_REPORT;

    MilestoneReportsController(EntryCalls calls, Entries entries, Validations validations) {
        super(PATH, KIND, calls, entries, validations);
    }

    /** What is said of a milestone on a day. */
    record Draft(
            @Nullable String plan,
            @Nullable String milestone,
            @Nullable String date,
            @Nullable BigDecimal percent,
            @Nullable String comment,
            @Nullable String nextStep)
            implements EntryController.Written {

        @Override
        public EntryDraft read(@Nullable String ifMatch) {
            return new EntryDraft(
                    KIND,
                    EntryCalls.required("plan", plan),
                    EntryCalls.required("milestone", milestone),
                    EntryCalls.required("date", date),
                    Figures.of(percent),
                    comment,
                    nextStep,
                    EntryCalls.seen(ifMatch));
        }
    }
}
