package app.rumbo.trail;

import app.rumbo.language.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Says in Spanish what a link tells: what was done, to what, and in which fields. */
@Component
public class TrailWords {

    private static final int DECIMALS = 12;

    private final MessageSource messages;
    private final Language language;
    private final TrailNames names;

    TrailWords(MessageSource messages, Language language, TrailNames names) {
        this.messages = messages;
        this.language = language;
        this.names = names;
    }

    /** The kind of thing: {@code Indicador}. */
    public String kind(String kind) {
        return word("trail.kind." + kind).orElse(kind);
    }

    /** The field: {@code ponderación}. */
    public String field(String field) {
        return word("trail.field." + field).orElse(field);
    }

    /** What was done, in one sentence without who did it. */
    public String sentence(TrailEntry link) {
        var detail = TrailDetail.of(link.detail());
        var thing = word("trail.the." + link.kind()).orElse(link.kind());
        var fields = detail.changes().stream()
                .map(change -> field(change.field()))
                .sorted()
                .collect(Collectors.joining(", "));
        var state = detail.state();
        var arguments = new Object[] {
            thing,
            link.subject(),
            fields,
            state.map(change -> value(change.before())).orElse(""),
            state.map(change -> value(change.after())).orElse(""),
            detail.text("created"),
            detail.text("updated")
        };
        return word("trail.says." + link.kind() + "." + detail.action(), arguments)
                .or(() -> word("trail.says." + detail.action(), arguments))
                .orElseGet(() -> language.say("trail.says-otherwise", thing, link.subject(), detail.action()))
                .strip();
    }

    /** The verdict on the chain, in one sentence. */
    public String verdict(Verdict verdict) {
        return VerdictWords.of(verdict, language::say);
    }

    /** A value as people read it: words for states, names for ids, days and figures as the country writes them. */
    public String value(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return language.say("trail.value-none");
        }
        if (value.isNumber()) {
            return figure(value.decimalValue());
        }
        if (value.isArray()) {
            return value.valueStream().map(this::value).collect(Collectors.joining(", "));
        }
        return value.isObject() ? value.toString() : text(value.asString());
    }

    /** Names of the things whose ids occur in there, asked for at once. */
    public Named named(List<TrailDetail.Change> changes) {
        return new Named(names.of(changes.stream()
                .flatMap(change -> java.util.stream.Stream.of(change.before(), change.after()))
                .flatMap(value -> value.isArray() ? value.valueStream() : java.util.stream.Stream.of(value))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList()));
    }

    /** Says values with the names of what their ids stand for. */
    public final class Named {

        private final Map<String, String> byId;

        private Named(Map<String, String> byId) {
            this.byId = byId;
        }

        /** The value. */
        public String value(JsonNode value) {
            if (value.isArray()) {
                return value.valueStream().map(this::value).collect(Collectors.joining(", "));
            }
            return Optional.ofNullable(value.isString() ? byId.get(value.asString()) : null)
                    .orElseGet(() -> TrailWords.this.value(value));
        }
    }

    private String figure(BigDecimal number) {
        return language.format().number(number, Math.min(DECIMALS, Math.max(0, number.scale())));
    }

    private String text(String text) {
        return word("trail.value." + text.toLowerCase(Locale.ROOT)).orElseGet(() -> moment(text));
    }

    private String moment(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return language.format().day(LocalDate.parse(text));
            }
            return text.matches("\\d{4}-\\d{2}-\\d{2}T.*")
                    ? language.moment(OffsetDateTime.parse(text).toInstant())
                    : text;
        } catch (DateTimeParseException other) {
            return text;
        }
    }

    private Optional<String> word(String key, Object... arguments) {
        return Optional.ofNullable(messages.getMessage(key, arguments, null, language.locale()));
    }
}
