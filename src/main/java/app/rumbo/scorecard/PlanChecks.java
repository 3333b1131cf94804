package app.rumbo.scorecard;

import app.rumbo.scorecard.internal.Check;
import app.rumbo.scorecard.internal.FileFindings;
import app.rumbo.scorecard.internal.OwnerFindings;
import app.rumbo.scorecard.internal.PlanRules;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
    private final OwnerFindings owners;
    private final Wording wording;

    PlanChecks(Scorecards scorecards, FileFindings files, OwnerFindings owners, Wording wording) {
        this.scorecards = scorecards;
        this.files = files;
        this.owners = owners;
        this.wording = wording;
    }

    /** The findings: of the plan, then in its order, then of units without a titular, then of imported files in theirs. */
    public List<PlanFinding> of(Question question) {
        var examined = scorecards.examined(question);
        var card = examined.card();
        var own = rules.of(card, examined.known()).map(check -> finding(check, card));
        return Stream.of(own, withoutTitular(card), inFiles(card))
                .flatMap(Function.identity())
                .toList();
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

    /** Units that answer for something and for which nobody of their own acts. */
    private Stream<PlanFinding> withoutTitular(Scorecard card) {
        var answering = card.items()
                .filter(item -> !item.place().suspended())
                .flatMap(item -> Stream.ofNullable(item.place().unit()))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        var acting = owners.on(card.asOf().cutoff()).stream()
                .collect(Collectors.toMap(OwnerFindings.Orphan::unit, OwnerFindings.Orphan::acting));
        return answering.entrySet().stream()
                .filter(entry -> acting.containsKey(entry.getKey().id()))
                .map(entry -> new PlanFinding(
                        PlanFinding.Severity.NOTE,
                        PlanFinding.Subject.PLAN,
                        null,
                        entry.getKey().name(),
                        wording.say(
                                "scorecard.check.no-titular",
                                entry.getValue(),
                                acting.getOrDefault(entry.getKey().id(), "")),
                        null));
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
