package org.cratewise.ui.chart;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;

/// Saves charts as PNG files.
public final class Pictures {
    private final Jobs jobs;
    private final Function<String, Optional<Path>> place;
    private final Consumer<String> tell;

    /// @param place asks where a picture of that name should go
    /// @param tell says in a sentence what came of it
    public Pictures(Jobs jobs, Function<String, Optional<Path>> place, Consumer<String> tell) {
        this.jobs = jobs;
        this.place = place;
        this.tell = tell;
    }

    /// Asks with the system's dialog.
    ///
    /// @param window in front of which it stands
    public static Function<String, Optional<Path>> dialog(Supplier<Window> window) {
        return name -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Messages.text("chart.save"));
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
            return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
        };
    }

    /// @param name proposed for the file, without ending
    public void save(Chart chart, String name) {
        WritableImage picture = chart.picture();
        place.apply(name + ".png").ifPresent(file -> write(picture, file));
    }

    private void write(WritableImage picture, Path file) {
        jobs.run(
                () -> {
                    png(picture, file);
                    return file;
                },
                written -> tell.accept(Messages.text("chart.saved", written)),
                e -> tell.accept(Messages.text("chart.not_saved", file, e.getMessage())));
    }

    private static void png(WritableImage picture, Path file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = picture.getPixelReader();
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) copy.setRGB(x, y, pixels.getArgb(x, y));
        if (!ImageIO.write(copy, "png", file.toFile())) throw new IOException("no PNG writer");
    }
}
