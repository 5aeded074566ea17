package org.cratewise.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.cratewise.ui.kit.Appearance;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shortcut;
import org.cratewise.ui.kit.TextSize;
import org.cratewise.ui.kit.Theme;
import org.kordamp.ikonli.feather.Feather;

/// The one menu of the window.
final class MainMenu extends MenuButton {
    MainMenu(Actions actions, List<Place> places, Appearance appearance) {
        setId("menu");
        getStyleClass().addAll("flat", "button-icon", "no-arrow");
        setGraphic(Icons.of(Feather.MORE_VERTICAL));
        setAccessibleText(Messages.text("menu.name"));
        getItems()
                .addAll(
                        item("scan_folder", "Shortcut+O", actions::scanFolder),
                        item("scan_files", "Shortcut+Shift+O", actions::scanFiles),
                        item("rescan", "F5", actions::rescan),
                        new SeparatorMenuItem(),
                        item("search", "Shortcut+F", actions::search),
                        places(places, actions),
                        item("group", "Shortcut+G", actions::groupByAlbum),
                        item("fold_shelves", "Shortcut+B", actions::foldShelves),
                        item("fold_detail", "Shortcut+I", actions::foldDetail),
                        themes(appearance.theme().choiceProperty()),
                        textSizes(appearance.textSize()),
                        new SeparatorMenuItem(),
                        item("about", "F1", actions::about),
                        item("quit", "Shortcut+Q", actions::quit));
    }

    /// What is in it and has keys, from top to bottom.
    List<Shortcut> shortcuts() {
        return shortcuts(getItems()).toList();
    }

    private static Stream<Shortcut> shortcuts(List<MenuItem> items) {
        return items.stream()
                .flatMap(
                        item ->
                                item instanceof Menu menu
                                        ? shortcuts(menu.getItems())
                                        : Stream.of(item)
                                                .filter(one -> one.getAccelerator() != null)
                                                .map(MainMenu::shortcut));
    }

    private static Shortcut shortcut(MenuItem item) {
        return new Shortcut(item.getAccelerator().getDisplayText(), item.getText());
    }

    private static Menu places(List<Place> places, Actions actions) {
        Menu menu = new Menu(Messages.text("menu.go"));
        for (Place place : places) {
            MenuItem item = new MenuItem(place.kind().label());
            item.setAccelerator(KeyCombination.valueOf(place.kind().keys()));
            item.setOnAction(event -> actions.go(place.kind()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Menu themes(Property<Theme.Choice> chosen) {
        Menu menu = new Menu(Messages.text("menu.theme"));
        ToggleGroup group = new ToggleGroup();
        for (Theme.Choice choice : Theme.Choice.values()) {
            String key = "menu.theme." + choice.name().toLowerCase(Locale.ROOT);
            menu.getItems().add(radio(Messages.text(key), choice, chosen, group));
        }
        return menu;
    }

    private static Menu textSizes(Property<TextSize> chosen) {
        Menu menu = new Menu(Messages.text("menu.text_size"));
        ToggleGroup group = new ToggleGroup();
        for (TextSize size : TextSize.values())
            menu.getItems().add(radio(size.label(), size, chosen, group));
        return menu;
    }

    private static <T> RadioMenuItem radio(
            String label, T value, Property<T> chosen, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(label);
        item.setToggleGroup(group);
        chosen.subscribe(now -> item.setSelected(value.equals(now)));
        item.setOnAction(event -> chosen.setValue(value));
        return item;
    }

    private static MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(Messages.text("menu." + key));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> action.run());
        return item;
    }
}
