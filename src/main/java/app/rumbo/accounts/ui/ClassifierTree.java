package app.rumbo.accounts.ui;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.ClassifierEntry;
import app.rumbo.accounts.ClassifierPart;
import app.rumbo.shell.components.CellButton;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.PhoneColumns;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The entries of one classifier: accounts as a tree by their codes, the others as a list. */
class ClassifierTree extends TreeGrid<ClassifierEntry> {

    private static final int OPEN_LEVELS = 2;

    private final transient ClassifierDesk desk;
    private final transient Consumer<ClassifierEntry> change;
    private final transient Consumer<ClassifierEntry> addBelow;
    private transient ClassifierPart part = ClassifierPart.REVENUE;
    private transient List<ClassifierEntry> all = List.of();

    ClassifierTree(ClassifierDesk desk, Consumer<ClassifierEntry> change, Consumer<ClassifierEntry> addBelow) {
        this.desk = desk;
        this.change = change;
        this.addBelow = addBelow;
        addThemeNames("no-border", "wrap-cell-content");
        addComponentHierarchyColumn(this::name)
                .setHeader(getTranslation("accounts.name"))
                .setFlexGrow(5);
        addColumn(entry -> entry.said().source())
                .setKey("source")
                .setHeader(getTranslation("accounts.source"))
                .setAutoWidth(true);
        addColumn(this::validity)
                .setKey("validity")
                .setHeader(getTranslation("accounts.validity"))
                .setAutoWidth(true);
        addComponentColumn(this::below).setKey("below").setHeader("").setAutoWidth(true);
        PhoneColumns.without(this, "validity", "below");
        setEmptyStateComponent(new EmptyState(getTranslation("accounts.empty"), getTranslation("accounts.empty.hint")));
    }

    /** Shows that part as it is kept now. */
    void show(ClassifierPart shown) {
        part = shown;
        all = desk.entries(shown);
        getColumnByKey("source").setVisible(shown.accounts() != null);
        getColumnByKey("below").setVisible(shown.accounts() != null && desk.mayEdit());
    }

    /** Only what has the words in its code or name, open down to it, with what it is part of and its own parts. */
    void filter(String words) {
        var wanted = plain(words.strip());
        var found = new HashSet<String>();
        var named = all.stream()
                .map(ClassifierEntry::said)
                .filter(said -> plain(said.code() + " " + said.name()).contains(wanted))
                .map(said -> new AccountCode(said.code()))
                .toList();
        named.forEach(code -> addWithAllAbove(code.written(), found));
        Map<String, ClassifierEntry> holders = new HashMap<>();
        Map<ClassifierEntry, List<ClassifierEntry>> below = new LinkedHashMap<>();
        var tops = new ArrayList<ClassifierEntry>();
        for (var entry : all) {
            if (found.contains(entry.said().code()) || isPart(entry, named)) {
                holders.putIfAbsent(entry.said().code(), entry);
                var holder = holder(entry, holders);
                (holder == null ? tops : below.computeIfAbsent(holder, each -> new ArrayList<>())).add(entry);
            }
        }
        setItems(tops, entry -> below.getOrDefault(entry, List.of()));
        if (wanted.isEmpty()) {
            expandRecursively(tops, OPEN_LEVELS - 1);
        } else {
            expand(below.keySet().stream()
                    .filter(holder -> below.getOrDefault(holder, List.of()).stream()
                            .anyMatch(each -> found.contains(each.said().code())))
                    .toList());
        }
    }

    private boolean isPart(ClassifierEntry entry, List<AccountCode> named) {
        var code = new AccountCode(entry.said().code());
        return part.accounts() != null && named.stream().anyMatch(code::isWithin);
    }

    private @Nullable ClassifierEntry holder(ClassifierEntry entry, Map<String, ClassifierEntry> holders) {
        var code = new AccountCode(entry.said().code());
        return part.accounts() == null || code.depth() < 2
                ? null
                : holders.get(code.upTo(code.depth() - 1).written());
    }

    private void addWithAllAbove(String written, Set<String> found) {
        found.add(written);
        if (part.accounts() != null) {
            var code = new AccountCode(written);
            for (var depth = 1; depth < code.depth(); depth++) {
                found.add(code.upTo(depth).written());
            }
        }
    }

    private Component name(ClassifierEntry entry) {
        var code = new Span(entry.said().code());
        code.addClassName("code");
        var name = desk.mayEdit()
                ? new CellButton(entry.said().name(), () -> change.accept(entry))
                : new Span(entry.said().name());
        var both = new Span(code, new Span(" "), name);
        both.addClassName("classifier-entry");
        return both;
    }

    private String validity(ClassifierEntry entry) {
        var from = entry.said().validFrom();
        var to = entry.said().validTo();
        var format = desk.language().format();
        if (to == null) {
            return from.equals(ClassifierEntry.BEGINNING)
                    ? getTranslation("accounts.always")
                    : getTranslation("accounts.since", format.day(from));
        }
        return (from.equals(ClassifierEntry.BEGINNING) ? "…" : format.day(from)) + " – " + format.day(to);
    }

    private Component below(ClassifierEntry entry) {
        var add = new Button(getTranslation("accounts.add-below"), click -> addBelow.accept(entry));
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.setAriaLabel(getTranslation("accounts.add-below.to", entry.said().code()));
        return add;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
