package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.ReportDocument;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Control's quarterly report to the Concejo (Chile, Ley 18.695 art. 29 d and 81). */
@Component
class ControlAuthor implements ReportAuthor {

    private final MoneyStories stories;
    private final ControlWriter writer;

    ControlAuthor(MoneyStories stories, ControlWriter writer) {
        this.stories = stories;
        this.writer = writer;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.CONTROL_QUARTERLY;
    }

    @Override
    public Set<Matter> matters() {
        return Set.of(Matter.PLANS, Matter.REVENUE, Matter.OTHER_SECTORS, Matter.EXPENSE);
    }

    /** @throws ReportRefused.NoRevenue where neither revenue nor expense of the year is known */
    @Override
    @Transactional
    public ReportDocument write(KeptReport report) {
        return writer.write(report, stories.tell(report));
    }
}
