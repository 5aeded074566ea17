package org.cratewise.ui.changes;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.stage.DirectoryChooser;
import org.cratewise.sorting.Action;
import org.cratewise.sorting.TagMode;
import org.cratewise.sorting.Template;
import org.cratewise.track.NewId3;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;

/// What is wished for: which tracks, and tags or places with what belongs to them.
final class WishBar extends FlowPane {
    private static final String[] RULES = {
        Template.SIMPLEST,
        "{genre}/{artist}/{album}/{track} {title}",
        "{genre}/{albumartist|artist}/{year} {album}/{track} {title}",
        "{genre}/{folder}/{name}"
    };

    private final Wish wish;

    WishBar(PlanModel model) {
        this.wish = model.wish();
        getStyleClass().add("wish-bar");
        setAlignment(Pos.CENTER_LEFT);
        BooleanExpression tags =
                BooleanExpression.booleanExpression(wish.kind.map(kind -> kind == Wish.Kind.TAGS));
        Button make = Buttons.of("make-plan", "changes.make", () -> make(model));
        make.disableProperty()
                .bind(
                        model.stageProperty()
                                .map(
                                        stage ->
                                                stage == PlanModel.Stage.PLANNING
                                                        || stage == PlanModel.Stage.APPLYING));
        getChildren()
                .addAll(
                        Controls.choice(wish.kind, kinds()),
                        group(Controls.label("changes.pick"), pick(), least()),
                        Shown.when(
                                group(
                                        Controls.label("changes.mode"),
                                        named(
                                                "changes.mode",
                                                Controls.box("mode", wish.mode, modes())),
                                        keepOld()),
                                tags),
                        Shown.when(
                                group(
                                        Controls.label("changes.new_tag"),
                                        named(
                                                "changes.new_tag",
                                                Controls.box("new-id3", wish.newId3, versions()))),
                                tags),
                        Shown.when(
                                group(
                                        named(
                                                "changes.kind.places",
                                                Controls.box("as", wish.action, forms()))),
                                tags.not()),
                        Shown.when(
                                group(Controls.label("changes.to"), folder(), browse()),
                                tags.not()),
                        Shown.when(group(Controls.label("changes.rule"), rule()), tags.not()),
                        make);
    }

    // The button rests meanwhile; without it the keyboard would fall to the search box.
    private void make(PlanModel model) {
        requestFocus();
        model.make();
    }

    private static <N extends Node> N named(String key, N node) {
        node.setAccessibleText(Messages.text(key));
        return node;
    }

    private static HBox group(Node... nodes) {
        HBox group = new HBox(6, nodes);
        group.setAlignment(Pos.CENTER_LEFT);
        return group;
    }

    private static Map<Wish.Kind, String> kinds() {
        Map<Wish.Kind, String> names = new LinkedHashMap<>();
        names.put(Wish.Kind.TAGS, Messages.text("changes.kind.tags"));
        names.put(Wish.Kind.PLACES, Messages.text("changes.kind.places"));
        return names;
    }

    private Node pick() {
        Map<Wish.Pick, String> names = new LinkedHashMap<>();
        names.put(Wish.Pick.SURE, Messages.text("changes.pick.sure"));
        names.put(Wish.Pick.ACCEPTED, Messages.text("changes.pick.accepted"));
        names.put(Wish.Pick.LIKELY_ENOUGH, Messages.text("changes.pick.least"));
        return named("changes.pick", Controls.box("pick", wish.pick, names));
    }

    private Node least() {
        Spinner<Double> spinner = new Spinner<>(0, 100, wish.least.get(), 5);
        spinner.setId("least");
        spinner.setEditable(true);
        spinner.setPrefWidth(86);
        spinner.setAccessibleText(Messages.text("changes.pick.least"));
        spinner.getValueFactory().valueProperty().subscribe(wish.least::set);
        return Shown.when(
                spinner,
                Bindings.createBooleanBinding(
                        () -> wish.pick.get() == Wish.Pick.LIKELY_ENOUGH, wish.pick));
    }

    private static Map<TagMode, String> modes() {
        Map<TagMode, String> names = new LinkedHashMap<>();
        names.put(TagMode.REPLACE, Messages.text("changes.mode.replace"));
        names.put(TagMode.ADD, Messages.text("changes.mode.add"));
        names.put(TagMode.IF_EMPTY, Messages.text("changes.mode.if_empty"));
        return names;
    }

    private static Map<NewId3, String> versions() {
        Map<NewId3, String> names = new LinkedHashMap<>();
        for (NewId3 version : NewId3.values()) names.put(version, "ID3v" + version.word());
        return names;
    }

    private Node keepOld() {
        CheckBox keep = new CheckBox(Messages.text("changes.keep_old"));
        keep.setId("keep-old");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.selectedProperty().bindBidirectional(wish.keepOld);
        return keep;
    }

    private static Map<Action, String> forms() {
        Map<Action, String> names = new LinkedHashMap<>();
        names.put(Action.MOVE, Messages.text("changes.as.move"));
        names.put(Action.COPY, Messages.text("changes.as.copy"));
        names.put(Action.LINK, Messages.text("changes.as.link"));
        names.put(Action.PLAYLIST, Messages.text("changes.as.playlist"));
        return names;
    }

    private Node folder() {
        TextField folder = new TextField();
        folder.setId("folder");
        folder.setPrefColumnCount(17);
        named("changes.to", folder);
        folder.setPromptText(Messages.text("changes.to.prompt"));
        folder.textProperty().bindBidirectional(wish.folder);
        return folder;
    }

    private Node browse() {
        return Buttons.of("browse", "changes.to.choose", this::choose);
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("changes.to.title"));
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) wish.folder.set(folder.toString());
    }

    private Node rule() {
        ComboBox<String> rule = new ComboBox<>();
        rule.setId("rule");
        named("changes.rule", rule);
        rule.setEditable(true);
        rule.setPrefWidth(260);
        rule.getItems().setAll(RULES);
        rule.setTooltip(new Tooltip(Messages.text("changes.rule.fields")));
        rule.getEditor().textProperty().bindBidirectional(wish.rule);
        rule.valueProperty().bindBidirectional(wish.rule);
        return rule;
    }
}
