package app.rumbo.scorecard;

import java.time.LocalDate;
import java.util.function.BiFunction;

/** Says how a milestone stands against its days (method §4). */
final class WhyThisMilestone {

    private final Wording wording;
    private final BiFunction<Light, Limits, String> verdicts;
    private final Limits limits;

    WhyThisMilestone(Wording wording, BiFunction<Light, Limits, String> verdicts, Limits limits) {
        this.wording = wording;
        this.verdicts = verdicts;
        this.limits = limits;
    }

    String of(MilestoneScore milestone, LocalDate cutoff) {
        var sheet = milestone.sheet();
        var found = milestone.evaluation();
        return switch (found.state()) {
            case DONE -> done(milestone);
            case LATE ->
                wording.say(
                        "scorecard.why.milestone.late",
                        day(sheet.due()),
                        percent(milestone),
                        found.daysLate(),
                        verdict(milestone));
            case NOT_DUE -> notDue(sheet, cutoff);
            case ON_TIME, BEHIND ->
                wording.say(
                        "scorecard.why.milestone.running",
                        day(cutoff),
                        wording.format().percent(found.planned()),
                        percent(milestone),
                        achieved(milestone),
                        verdict(milestone));
        };
    }

    private String done(MilestoneScore milestone) {
        return milestone.score() == null
                ? wording.say("scorecard.why.milestone.done")
                : wording.say("scorecard.why.milestone.done.scored", achieved(milestone), verdict(milestone));
    }

    private String notDue(MilestoneSheet sheet, LocalDate cutoff) {
        var starts = sheet.starts();
        return starts == null
                ? wording.say("scorecard.why.milestone.not-due.step", day(sheet.due()))
                : wording.say("scorecard.why.milestone.not-due", day(starts), day(cutoff));
    }

    private String percent(MilestoneScore milestone) {
        return wording.format().percent(milestone.progress());
    }

    private String achieved(MilestoneScore milestone) {
        var score = milestone.score();
        return score == null ? "" : wording.format().percent(score);
    }

    private String verdict(MilestoneScore milestone) {
        return verdicts.apply(milestone.light(), limits);
    }

    private String day(LocalDate day) {
        return wording.format().day(day);
    }
}
