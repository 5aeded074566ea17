package org.cratewise.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.kordamp.ikonli.feather.Feather;

/// The top of the window: name, search box, the main button and the menu.
final class HeaderBar extends HBox {
    HeaderBar(TextField search, Runnable scanFolder, MenuButton menu) {
        getStyleClass().add("header-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name(), search, space(), scanButton(scanFolder), menu);
        setHgrow(search, Priority.SOMETIMES);
    }

    private static Label name() {
        ImageView sign = new ImageView(new Image("/icons/cratewise-64.png"));
        sign.setFitWidth(22);
        sign.setFitHeight(22);
        sign.setSmooth(true);
        Label name = new Label(Messages.text("window.title"), sign);
        name.getStyleClass().add("program-name");
        return name;
    }

    private static Button scanButton(Runnable scanFolder) {
        Button scan = new Button(Messages.text("menu.scan_folder.short"), Icons.of(Feather.FOLDER));
        scan.setId("scan-folder");
        scan.setMinWidth(USE_PREF_SIZE);
        scan.setOnAction(event -> scanFolder.run());
        return scan;
    }

    private static Region space() {
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
