package app.rumbo.reports.internal;

import app.rumbo.reports.KindSections;
import app.rumbo.reports.SectionChoice;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Puts a written report's sections in the order that was chosen, without those left out, numbers them, their tables and
 * charts through, and says in a sentence what was left out.
 */
@Component
public class SectionOrder {

    private final ReportWording wording;
    private final SectionNames names;

    SectionOrder(ReportWording wording, SectionNames names) {
        this.wording = wording;
        this.names = names;
    }

    /**
     * The report under the choice. What was not to be chosen (annexes, letters of the law) keeps its place.
     *
     * @param settled has a report whose parts are told in a table at its front tell them as they are now
     */
    ReportDocument arrange(ReportDocument document, SectionChoice choice, UnaryOperator<ReportDocument> settled) {
        var onPaper = document.on(choice.paper());
        var sections = Numbered.through(arranged(document.sections(), choice));
        if (sections.equals(document.sections()) && choice.leftOut().isEmpty()) {
            return onPaper;
        }
        return labelled(told(settled.apply(onPaper.with(document.cover(), sections)), choice));
    }

    /** Those of a group take one another's places, at each level of the tree. */
    private static List<Section> arranged(List<Section> sections, SectionChoice choice) {
        var arranged = sections;
        for (var group : KindSections.groups(choice.kind())) {
            arranged = arranged(arranged, group, choice);
        }
        return arranged.stream()
                .map(section -> section.with(section.blocks(), arranged(section.parts(), choice)))
                .toList();
    }

    private static List<Section> arranged(List<Section> sections, List<String> group, SectionChoice choice) {
        var members = sections.stream()
                .filter(section -> group.contains(section.key()))
                .toList();
        var moved = members.stream()
                .filter(section -> choice.shown().contains(section.key()))
                .sorted(Comparator.comparing(section -> choice.shown().indexOf(section.key())))
                .toList();
        if (moved.equals(members)) {
            return sections;
        }
        var opened = opening(members.getFirst(), moved).iterator();
        var arranged = new ArrayList<Section>();
        for (var section : sections) {
            if (!group.contains(section.key())) {
                arranged.add(section);
            } else if (opened.hasNext()) {
                arranged.add(opened.next());
            }
        }
        return arranged;
    }

    /** Where the group began a page, whichever comes first begins it now. */
    private static List<Section> opening(Section first, List<Section> moved) {
        return !first.opensPage()
                ? moved
                : moved.stream()
                        .map(section -> section.equals(moved.getFirst())
                                ? section.onNewPage()
                                : section.equals(first) ? section.goingOn() : section)
                        .toList();
    }

    /** Says what was left out where the report begins, so that nobody thinks it is missing. */
    private ReportDocument told(ReportDocument document, SectionChoice choice) {
        if (choice.leftOut().isEmpty()) {
            return document;
        }
        var titles = choice.leftOut().stream()
                .map(key -> wording.say("reports.sections.quoted", names.of(choice.kind(), key)))
                .toList();
        var note = new Block.Note(wording.say("reports.sections.left-out.told", titles.size(), wording.and(titles)));
        var cover = document.cover();
        var opening = cover.opening();
        if (opening != null) {
            return document.with(cover.opening(noting(opening, note)), document.sections());
        }
        var sections = new ArrayList<>(document.sections());
        sections.set(0, noting(sections.getFirst(), note));
        return document.with(cover, sections);
    }

    private static Section noting(Section section, Block note) {
        return section.with(
                Stream.concat(section.blocks().stream(), Stream.of(note)).toList(), section.parts());
    }

    private ReportDocument labelled(ReportDocument document) {
        var cover = document.cover();
        var opening = cover.opening();
        var labels = new Labels(wording);
        var first = opening == null
                ? cover
                : cover.opening(labels.label(List.of(opening)).getFirst());
        return document.with(first, labels.label(document.sections()));
    }
}
