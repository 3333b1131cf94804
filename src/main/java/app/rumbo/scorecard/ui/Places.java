package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.Item;
import app.rumbo.shell.components.Question;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of a plan's places; they carry the cut-off and basis along. */
record Places(String plan, Question question) {

    String tree() {
        return question.withoutPlan().address(path());
    }

    String goal(String code) {
        return question.withoutPlan().address(path() + "/objetivo/" + encoded(code));
    }

    String item(Item item) {
        return item instanceof IndicatorScore ? indicator(item.code()) : milestone(item.code());
    }

    String indicator(String code) {
        return question.withoutPlan().address(path() + "/indicador/" + encoded(code));
    }

    String milestone(String code) {
        return question.withoutPlan().address(path() + "/hito/" + encoded(code));
    }

    String unit(String code) {
        return question.withPlan(plan).address("unidades/" + encoded(code));
    }

    String checks() {
        return question.withoutPlan().address(path() + "/lista-de-control");
    }

    String corrections() {
        return question.withoutPlan().address(path() + "/correcciones");
    }

    String board() {
        return question.withPlan(plan).address(PanelView.PATH);
    }

    String path() {
        return "planes/" + encoded(plan);
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
