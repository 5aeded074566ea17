package org.cratewise.ui.changes;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cratewise.sorting.Action;
import org.cratewise.sorting.Chosen;
import org.cratewise.sorting.GenreWords;
import org.cratewise.sorting.Plan;
import org.cratewise.sorting.SortPlanner;
import org.cratewise.sorting.TagMode;
import org.cratewise.sorting.TagPlanner;
import org.cratewise.sorting.Template;
import org.cratewise.track.NewId3;
import org.cratewise.track.Track;

/// What a plan is wished for: the choices at the head of the screen.
final class Wish {
    /// What is to be changed.
    enum Kind {
        TAGS,
        PLACES
    }

    /// Which tracks it is about.
    enum Pick {
        SURE,
        ACCEPTED,
        LIKELY_ENOUGH
    }

    final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.TAGS);
    final ObjectProperty<Pick> pick = new SimpleObjectProperty<>(Pick.SURE);

    /// The least probability for {@link Pick#LIKELY_ENOUGH}, in percent.
    final DoubleProperty least = new SimpleDoubleProperty(70);

    final ObjectProperty<TagMode> mode = new SimpleObjectProperty<>(TagMode.REPLACE);

    /// Whether a genre that is replaced is kept in a comment.
    final BooleanProperty keepOld = new SimpleBooleanProperty();

    /// The version of an ID3 tag where a file has none.
    final ObjectProperty<NewId3> newId3 =
            new SimpleObjectProperty<>(TagPlanner.Style.USUAL.fresh());

    final ObjectProperty<Action> action = new SimpleObjectProperty<>(Action.MOVE);
    final StringProperty folder = new SimpleStringProperty("");
    final StringProperty rule = new SimpleStringProperty(Template.SIMPLEST);

    /// A plan for tracks, worked out from what is chosen now; it may be asked on any thread.
    ///
    /// @param words how genres are written
    /// @throws IllegalArgumentException if the choices make no sense; the message says why
    Planner planner(GenreWords words) {
        if (kind.get() == Kind.TAGS)
            return new TagPlanner(
                            chosen(),
                            mode.get(),
                            words,
                            new TagPlanner.Style(keepOld.get(), newId3.get()))
                    ::plan;
        if (folder.get().isBlank())
            throw new IllegalArgumentException(
                    org.cratewise.ui.kit.Messages.text("changes.folder.missing"));
        Path root = Path.of(folder.get().strip());
        Template template = new Template(rule.get());
        return new SortPlanner(chosen(), words, root, template, action.get())::plan;
    }

    private Chosen chosen() {
        return switch (pick.get()) {
            case SURE -> Chosen.SURE;
            case ACCEPTED -> new Chosen(OptionalDouble.empty(), Chosen.Source.ACCEPTED);
            case LIKELY_ENOUGH ->
                    new Chosen(
                            OptionalDouble.of(least.get() / 100), Chosen.Source.ACCEPTED_OR_HEARD);
        };
    }

    /// Works out a plan.
    @FunctionalInterface
    interface Planner {
        Plan plan(List<Track> tracks);
    }
}
