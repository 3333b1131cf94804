package app.rumbo.budget;

import app.rumbo.access.CurrentUser;
import app.rumbo.budget.internal.QuestionNotices;
import app.rumbo.budget.internal.SqlQuestions;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.scorecard.UnitSheet;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has units explain where their money and their progress contradict each other, and keeps what they say. */
@Service
public class BudgetQuestions {

    /** The longest question, in signs. */
    public static final int LONGEST_QUESTION = 2000;

    /** The longest answer, in signs. */
    public static final int LONGEST_ANSWER = 4000;

    private final Budgets budgets;
    private final BudgetWords words;
    private final SqlQuestions sql;
    private final QuestionNotices notices;
    private final Knowledge knowledge;
    private final CurrentUser user;
    private final MunicipalitySettings settings;
    private final Clock clock;

    BudgetQuestions(
            Budgets budgets,
            BudgetWords words,
            SqlQuestions sql,
            QuestionNotices notices,
            Knowledge knowledge,
            CurrentUser user,
            MunicipalitySettings settings,
            Clock clock) {
        this.budgets = budgets;
        this.words = words;
        this.sql = sql;
        this.notices = notices;
        this.knowledge = knowledge;
        this.user = user;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * All that were asked about a plan and not withdrawn, the latest first.
     *
     * @param plan its code; null for all plans
     * @param knownAt K; null for now
     */
    @RolesAllowed(Permissions.READ_PLANS)
    public List<BudgetQuestion> of(@Nullable String plan, @Nullable Instant knownAt) {
        return sql.known(plan, knowledge.resolve(knownAt), user.username(), entersForAll(), today());
    }

    /** One of them as it stands, also where it was taken back. */
    @RolesAllowed(Permissions.READ_PLANS)
    public BudgetQuestion required(QuestionId id) {
        return sql.find(id, user.username(), entersForAll(), today()).orElseThrow(BudgetRefused.UnknownQuestion::new);
    }

    /** How many wait for an answer of the reader's own units. */
    @RolesAllowed(Permissions.ENTER)
    public int waiting() {
        return sql.waiting(user.username(), today());
    }

    /** Asks the unit that answers for the goal, and tells whoever acts for it and its reporters. */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public QuestionId ask(AskQuestion ask) {
        var sheet = budgets.sheet(ask.budget());
        var found = sheet.contradictions().stream()
                .filter(each -> each.kind() == ask.kind() && each.goal().code().equals(ask.goal()))
                .findFirst()
                .orElseThrow(() -> new BudgetRefused.NoContradiction(ask.goal(), words.name(ask.kind())));
        var unit =
                Optional.ofNullable(found.goal().goal().unit()).orElseThrow(() -> new BudgetRefused.NoUnit(ask.goal()));
        var text = ask.text().isBlank() ? words.question(found) : said(ask.text(), LONGEST_QUESTION);
        var at = knowledge.record();
        refuseTwice(found, sheet, unit);
        var id = QuestionId.random();
        sql.add(id, found, sheet, unit.id(), words.sentence(found), text, user.username(), at);
        notices.asked(
                id, found.goal().code() + " " + found.goal().name(), words.sentence(found), text, unit.id(), today());
        return id;
    }

    /** Says what the unit has to say. Whoever enters for the unit may. */
    @RolesAllowed(Permissions.ENTER)
    @Transactional
    public void answer(QuestionId id, String text) {
        var at = knowledge.record();
        var question = required(id);
        if (!question.theirs()) {
            throw new BudgetRefused.NotYours(question.about().unitName());
        }
        if (!sql.answer(id, said(text, LONGEST_ANSWER), user.username(), at)) {
            throw new BudgetRefused.NotOpen();
        }
        notices.answered(id, question.about());
    }

    /** Takes a question back that was not answered. */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public void withdraw(QuestionId id) {
        var at = knowledge.record();
        required(id);
        if (!sql.withdraw(id, user.username(), at)) {
            throw new BudgetRefused.NotOpen();
        }
        notices.done(id);
    }

    private void refuseTwice(Contradiction found, BudgetSheet sheet, UnitSheet unit) {
        if (sql.isOpen(found, sheet.asked().sector())) {
            throw new BudgetRefused.AskedAlready(unit.name());
        }
    }

    private static String said(String text, int longest) {
        var said = text.strip();
        if (said.isEmpty() || said.length() > longest) {
            throw new BudgetRefused.BadText(longest);
        }
        return said;
    }

    private boolean entersForAll() {
        return user.may(Permissions.EDIT_PLANS);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(settings.current().zone()));
    }
}
