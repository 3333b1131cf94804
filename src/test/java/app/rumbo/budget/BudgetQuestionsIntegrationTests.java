package app.rumbo.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.rumbo.IntegrationTest;
import app.rumbo.accounts.Sector;
import app.rumbo.measurements.Ground;
import app.rumbo.notices.Notice;
import app.rumbo.notices.Notices;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Question;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** What is asked of a unit about its money, and what it answers. */
@IntegrationTest
class BudgetQuestionsIntegrationTests {

    @Autowired
    private BudgetQuestions questions;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private Ground ground;
    private Ledger ledger;

    @BeforeEach
    void store() {
        ground = Ground.store(jdbc, transactions, 1);
        ledger = new Ledger(jdbc, transactions, ground)
                .goal("2", null, "u")
                .line(2026, "215-31-02-002", "P", "2", "500000", "500000", "600000");
        ground.post(jdbc, transactions, "ana", "u", "TITULAR", LocalDate.of(2025, 1, 1), null);
    }

    @Test
    void isAskedWithTheFiguresAsTheyWere() {
        var id = ask("carla", "");

        var asked = own("alcalde").getFirst();
        assertThat(asked.id()).isEqualTo(id);
        assertThat(asked.isOpen()).isTrue();
        assertThat(asked.figures()).isEqualTo("Lo pagado supera lo devengado en M$\u00a0100; líneas donde ocurre: 1.");
        assertThat(asked.question())
                .startsWith("Lo pagado supera lo devengado en M$\u00a0100")
                .endsWith("mal imputado?");
        assertThat(asked.asked().by()).isEqualTo("carla");
        assertThat(asked.about().unitCode()).isEqualTo(ground.unit("u"));

        ledger.recorded("update ledger_line set paid = 0 where cost_centre = '" + ledger.centre("P") + "'");

        assertThat(own("alcalde").getFirst().figures()).isEqualTo(asked.figures());
    }

    @Test
    void theUnitIsToldAndItsAnswerIsToldBack() {
        var id = ask("carla", "¿Qué pasó con este pago?");
        assertThat(ground.as("ana", () -> notices.own(true, 0, 10)))
                .extracting(Notice::link)
                .contains("presupuesto/preguntas");
        assertThat(ground.as("ana", questions::waiting)).isOne();
        assertThat(ground.as("bruna", questions::waiting)).isZero();
        assertThat(own("ana").getFirst().theirs()).isTrue();
        assertThat(own("otra").getFirst().theirs()).isFalse();

        answer("ana", id, "  El decreto de pago quedó mal imputado; se corrige en julio. ");

        var answered = own("alcalde").getFirst();
        assertThat(answered.isOpen()).isFalse();
        assertThat(answered.answer()).isEqualTo("El decreto de pago quedó mal imputado; se corrige en julio.");
        assertThat(answered.answered().by()).isEqualTo("ana");
        assertThat(ground.as("ana", questions::waiting)).isZero();
        assertThat(ground.as("ana", () -> notices.own(true, 0, 10))).isEmpty();
        assertThat(ground.as("carla", () -> notices.own(true, 0, 10))).hasSize(1);
    }

    @Test
    void isNotAskedTwiceWhileItWaitsAndMayBeAskedAgainAfter() {
        var id = ask("carla", "");
        assertThatExceptionOfType(BudgetRefused.AskedAlready.class).isThrownBy(() -> ask("ciro", ""));

        answer("beto", id, "Sí.");

        assertThat(ask("ciro", "¿Y ahora?")).isNotNull();
        assertThat(own("alcalde")).hasSize(2);
    }

    @Test
    void isTakenBackWhileItWaits() {
        var id = ask("carla", "");

        withdraw("ciro", id);

        assertThat(own("alcalde")).isEmpty();
        assertThat(ground.as("ana", () -> notices.own(true, 0, 10))).isEmpty();
        assertThatExceptionOfType(BudgetRefused.NotOpen.class).isThrownBy(() -> answer("ana", id, "Tarde."));
        assertThatExceptionOfType(BudgetRefused.NotOpen.class).isThrownBy(() -> withdraw("carla", id));
    }

    @Test
    void onlyWhoEntersForTheUnitAnswersAndOnlyWhoKeepsPlansAsks() {
        var id = ask("carla", "");

        assertThatExceptionOfType(BudgetRefused.NotYours.class).isThrownBy(() -> answer("otra", id, "No."));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> answer("alcalde", id, "No."));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ask("ana", ""));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> withdraw("ana", id));
        assertThatExceptionOfType(BudgetRefused.BadText.class).isThrownBy(() -> answer("ana", id, " "));
        assertThatExceptionOfType(BudgetRefused.BadText.class).isThrownBy(() -> answer("ana", id, "a".repeat(4001)));
        assertThatExceptionOfType(BudgetRefused.UnknownQuestion.class)
                .isThrownBy(() -> answer("ana", QuestionId.random(), "No."));
    }

    @Test
    void isNotAskedAboutWhatDoesNotContradictItself() {
        assertThatExceptionOfType(BudgetRefused.NoContradiction.class)
                .isThrownBy(() -> ask("carla", ContradictionKind.PAID_IN_FULL, ""));
    }

    private List<BudgetQuestion> own(String person) {
        return ground.as(person, () -> questions.of(ground.plan(), null));
    }

    private QuestionId ask(String person, String text) {
        return ask(person, ContradictionKind.PAID_ABOVE_ACCRUED, text);
    }

    private QuestionId ask(String person, ContradictionKind kind, String text) {
        var question = new Question(ground.plan(), LocalDate.of(2026, 6, 30), Basis.OFFICIAL, null);
        return ground.as(
                person,
                () -> questions.ask(new AskQuestion(
                        new BudgetAsked(question, Sector.MUNICIPAL, null, null, null), "2", kind, text)));
    }

    private void answer(String person, QuestionId id, String text) {
        ground.as(person, () -> {
            questions.answer(id, text);
            return id;
        });
    }

    private void withdraw(String person, QuestionId id) {
        ground.as(person, () -> {
            questions.withdraw(id);
            return id;
        });
    }
}
