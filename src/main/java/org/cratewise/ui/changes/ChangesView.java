package org.cratewise.ui.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.cratewise.sorting.Recovery;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Visited;

/// Everything about changing files: the plan, and what was done.
public final class ChangesView extends BorderPane implements Visited {
    /// The two halves of it.
    private enum Page {
        PLAN,
        HISTORY
    }

    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.PLAN);
    private final PlanModel plan;
    private final PlanView planView;
    private final HistoryModel history;

    public ChangesView(Workplace place) {
        getStyleClass().add("changes");
        plan = new PlanModel(place);
        history = new HistoryModel(place, this::look);
        planView = new PlanView(plan);
        HistoryView historyView = new HistoryView(history);
        Shown.when(planView, page.map(now -> now == Page.PLAN));
        Shown.when(historyView, page.map(now -> now == Page.HISTORY));
        HBox tabs = new HBox(Controls.choice(page, names()));
        tabs.getStyleClass().add("tabs");
        tabs.setAlignment(Pos.CENTER_LEFT);
        setTop(tabs);
        setCenter(new StackPane(planView, historyView));
        page.subscribe(now -> arrive());
    }

    private static Map<Page, String> names() {
        Map<Page, String> names = new LinkedHashMap<>();
        names.put(Page.PLAN, Messages.text("changes.plan"));
        names.put(Page.HISTORY, Messages.text("changes.history"));
        return names;
    }

    private void look(org.cratewise.sorting.Plan fresh) {
        page.set(Page.PLAN);
        plan.take(fresh);
    }

    /// What a crash had left and was put in order at the start, in one sentence.
    public static String recovered(Recovery.Result result) {
        List<String> parts = new ArrayList<>();
        if (result.finished() > 0)
            parts.add(Messages.text("notice.recovered.finished", result.finished()));
        if (result.takenBack() > 0)
            parts.add(Messages.text("notice.recovered.taken_back", result.takenBack()));
        if (!result.stuck().isEmpty())
            parts.add(Messages.text("notice.recovered.stuck", String.join("; ", result.stuck())));
        return Messages.text("notice.recovered", String.join(", ", parts));
    }

    @Override
    public void arrive() {
        if (page.get() == Page.HISTORY) history.load();
    }

    /// Shows the history.
    public void showHistory() {
        page.set(Page.HISTORY);
    }

    /// Shows the plan as the folders it makes.
    public void showFolders() {
        page.set(Page.PLAN);
        planView.showFolders();
    }

    /// For tests.
    PlanModel plan() {
        return plan;
    }

    /// For tests.
    HistoryModel history() {
        return history;
    }
}
