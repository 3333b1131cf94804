package app.rumbo.scheduling.ui;

import app.rumbo.language.Language;
import app.rumbo.scheduling.JobRuns;
import app.rumbo.scheduling.JobRuns.Run;
import app.rumbo.scheduling.JobStanding;
import app.rumbo.scheduling.Jobs;
import app.rumbo.shared.Permissions;
import app.rumbo.shared.SpanishFormat;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.Sign;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The jobs: when each was woken and will be, what its runs made or why they failed; any of them can be run again. */
@Route("trabajos")
@Menu(title = "scheduling.title", order = 38, icon = "jobs")
@RolesAllowed(Permissions.MANAGE_JOBS)
class JobsView extends Div implements HasDynamicTitle {

    private final transient Jobs jobs;
    private final transient JobRuns runs;
    private final transient Language language;
    private final transient ComingReports reports;
    private final Div body = new Div();

    JobsView(Jobs jobs, JobRuns runs, Language language, ComingReports reports) {
        this.jobs = jobs;
        this.runs = runs;
        this.language = language;
        this.reports = reports;
        addClassName("page");
        body.addClassName("page-body");
        var refresh = new Button(getTranslation("scheduling.refresh"), click -> show());
        add(new ViewHeader(getPageTitle(), getTranslation("scheduling.context"), refresh), body);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("scheduling.title");
    }

    private void show() {
        body.removeAll();
        var late = jobs.late();
        if (!late.isEmpty()) {
            body.add(alarm(late));
        }
        var history = runs.latest();
        body.add(new Section(getTranslation("scheduling.jobs"), jobs(jobs.all(), late, history)));
        body.add(new Section(getTranslation("scheduling.reports.title"), reports.sheet(this::show))
                .caption(getTranslation("scheduling.reports.hint")));
        body.add(
                history.isEmpty()
                        ? new Section(
                                getTranslation("scheduling.history"),
                                new Paragraph(getTranslation("scheduling.history.none")))
                        : new Section(getTranslation("scheduling.history"), history(history))
                                .caption(getTranslation("scheduling.history.hint")));
    }

    private Div alarm(List<JobStanding> late) {
        var names = late.stream().map(job -> name(job.job())).collect(Collectors.joining(", "));
        var line = new Div(new Sign("late"), new Span(getTranslation("scheduling.late", names)));
        line.addClassNames("banner", "late");
        line.getElement().setAttribute("role", "alert");
        return line;
    }

    private Sheet jobs(List<JobStanding> all, List<JobStanding> late, List<Run> history) {
        var sheet = new Sheet(getTranslation("scheduling.jobs"))
                .styled("wide")
                .column(getTranslation("scheduling.job"))
                .column(getTranslation("scheduling.last"))
                .column(getTranslation("scheduling.next"))
                .column(getTranslation("scheduling.result"))
                .column(getTranslation("scheduling.do"));
        for (var job : all) {
            var what = new Div(getTranslation("scheduling.job." + job.job() + ".what"));
            what.addClassNames("small", "soft");
            var last = job.last();
            var latest =
                    history.stream().filter(run -> run.job().equals(job.job())).findFirst();
            sheet.row()
                    .head(new Div(new Span(name(job.job())), what))
                    .text(last == null ? SpanishFormat.NONE : language.moment(last))
                    .cell(late.contains(job) ? lateSince(job) : new Span(language.moment(job.next())))
                    .cell(latest.map(this::outcome).orElseGet(() -> new Span(SpanishFormat.NONE)))
                    .cell(again(job));
        }
        return sheet;
    }

    private Component lateSince(JobStanding job) {
        var key = job.broken() ? "scheduling.broken" : "scheduling.late-since";
        var line = new Span(new Sign("late"), new Span(getTranslation(key, language.moment(job.next()))));
        line.addClassName("receipt");
        return line;
    }

    private Button again(JobStanding job) {
        var button = new ConfirmButton(
                getTranslation("scheduling.run"), getTranslation("scheduling.run.question", name(job.job())), () -> {
                    jobs.run(job.job());
                    Notices.done(getTranslation("scheduling.run.asked", name(job.job())));
                    show();
                });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("scheduling.run.of", name(job.job())));
        return button;
    }

    private Sheet history(List<Run> history) {
        var sheet = new Sheet(getTranslation("scheduling.history"))
                .styled("wide")
                .column(getTranslation("scheduling.started"))
                .column(getTranslation("scheduling.job"))
                .figures(getTranslation("scheduling.took"))
                .column(getTranslation("scheduling.result"))
                .column(getTranslation("scheduling.what"));
        history.forEach(run -> sheet.row()
                .text(language.moment(run.startedAt()))
                .text(name(run.job()))
                .figure(language.format().number(BigDecimal.valueOf(run.durationMillis(), 3), 1))
                .cell(outcome(run))
                .text(told(run)));
        return sheet;
    }

    private Span outcome(Run run) {
        var key = run.done() ? run.recovering() ? "recovered" : "done" : "failed";
        var line =
                new Span(new Sign(run.done() ? "done" : "red"), new Span(getTranslation("scheduling.outcome." + key)));
        line.addClassName("receipt");
        return line;
    }

    private String told(Run run) {
        var note = run.note() == null || run.note().isBlank() ? "" : run.note();
        var cause = run.cause();
        if (cause == null) {
            return run.done() ? note : getTranslation("scheduling.incident", String.valueOf(run.incident()));
        }
        var why = getTranslation("scheduling.cause", cause, String.valueOf(run.incident()));
        return note.isEmpty() ? why : note + ". " + why;
    }

    private String name(String job) {
        return getTranslation("scheduling.job." + job);
    }
}
