package app.rumbo.scorecard;

import app.rumbo.scorecard.internal.Check;
import app.rumbo.scorecard.internal.FileFindings;
import app.rumbo.scorecard.internal.PlanRules;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The check list of a plan: what its sheets, weights, entries and imported files get wrong, each with its place. */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class PlanChecks {

    private final Scorecards scorecards;
    private final PlanRules rules = new PlanRules();
    private final FileFindings files;
    private final Wording wording;

    PlanChecks(Scorecards scorecards, FileFindings files, Wording wording) {
        this.scorecards = scorecards;
        this.files = files;
        this.wording = wording;
    }

    /** The findings: those of the plan, then in the plan's order, then those of imported files in the files' order. */
    public List<PlanFinding> of(Question question) {
        var examined = scorecards.examined(question);
        var card = examined.card();
        var own = rules.of(card, examined.known()).map(check -> finding(check, card));
        return Stream.concat(own, inFiles(card)).toList();
    }

    private PlanFinding finding(Check check, Scorecard card) {
        var sentence = wording.say("scorecard.check." + check.rule(), written(check.arguments()));
        return new PlanFinding(
                check.severity(),
                check.subject(),
                check.code(),
                check.code() == null ? card.plan().name() : check.name(),
                sentence,
                null);
    }

    private Object[] written(List<Object> arguments) {
        return arguments.stream()
                .map(argument -> switch (argument) {
                    case BigDecimal figure -> wording.figure(figure);
                    case LocalDate day -> wording.format().day(day);
                    default -> argument;
                })
                .toArray();
    }

    private Stream<PlanFinding> inFiles(Scorecard card) {
        var goals = names(
                card.goals(), goal -> goal.sheet().code(), goal -> goal.sheet().name());
        var indicators = names(card.indicators(), IndicatorScore::code, IndicatorScore::name);
        return files.of(card.plan().id()).map(found -> {
            var names = found.subject() == PlanFinding.Subject.GOAL ? goals : indicators;
            return new PlanFinding(
                    PlanFinding.Severity.WARNING,
                    found.subject(),
                    found.code(),
                    names.getOrDefault(found.code(), found.code()),
                    wording.say(found.key(), found.arguments().toArray()),
                    found.spot());
        });
    }

    private static <T> Map<String, String> names(List<T> all, Function<T, String> code, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(code, name));
    }
}
