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

/** Measurements: a directorate says what was reached in a period, control decides. */
@RestController
@RequestMapping(MeasurementsController.PATH)
@RolesAllowed(Permissions.READ_PLANS)
class MeasurementsController extends EntryController<MeasurementsController.Draft> {

    static final String PATH = "/api/v1/measurements";

    private static final EntryKind KIND = EntryKind.MEASUREMENT;

    MeasurementsController(EntryCalls calls, Entries entries, Validations validations) {
        super(PATH, KIND, calls, entries, validations);
    }

    /** What is said of a period. */
    record Draft(
            @Nullable String plan,
            @Nullable String indicator,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String comment)
            implements EntryController.Written {

        @Override
        public EntryDraft read(@Nullable String ifMatch) {
            return new EntryDraft(
                    KIND,
                    EntryCalls.required("plan", plan),
                    EntryCalls.required("indicator", indicator),
                    EntryCalls.required("period", period),
                    new Figures(value, numerator, denominator),
                    comment,
                    null,
                    EntryCalls.seen(ifMatch));
        }
    }
}
