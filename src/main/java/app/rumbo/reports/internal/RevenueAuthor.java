package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.ReportDocument;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the month's revenue to the Alcaldía. */
@Component
class RevenueAuthor implements ReportAuthor {

    private final RevenueStories stories;
    private final RevenueWriter writer;

    RevenueAuthor(RevenueStories stories, RevenueWriter writer) {
        this.stories = stories;
        this.writer = writer;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.REVENUE_MONTHLY;
    }

    @Override
    public Set<Matter> matters() {
        return Set.of(Matter.REVENUE);
    }

    /** @throws ReportRefused.NoRevenue where nothing is known of the year up to the month */
    @Override
    @Transactional
    public ReportDocument write(KeptReport report) {
        var story = stories.tell(report);
        if (story.board().isEmpty()) {
            throw new ReportRefused.NoRevenue(report.period().toString());
        }
        return writer.write(report, story);
    }
}
