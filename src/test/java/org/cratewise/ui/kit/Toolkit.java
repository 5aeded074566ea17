package org.cratewise.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// JavaFX for tests, on the headless platform: started once, left running.
public final class Toolkit {
    private static boolean started;

    private Toolkit() {}

    /// Starts it; again is harmless.
    public static synchronized void start() {
        if (started) return;
        CountDownLatch running = new CountDownLatch(1);
        Platform.startup(running::countDown);
        Platform.setImplicitExit(false);
        started = true;
        try {
            if (!running.await(20, TimeUnit.SECONDS)) throw new AssertionError("No toolkit");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Does something on the window's thread and hands over what came of it.
    public static <T> T on(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) task.run();
        else Platform.runLater(task);
        try {
            return task.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /// Does something on the window's thread.
    public static void run(Runnable work) {
        on(
                () -> {
                    work.run();
                    return null;
                });
    }

    /// Waits until something is so on the window's thread.
    public static void await(String what, BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!on(so::getAsBoolean)) {
            if (System.nanoTime() > end) throw new AssertionError("Waited in vain for " + what);
            pause(20);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Writes a picture of a scene to `target/screenshots` and hands it over.
    public static BufferedImage picture(Scene scene, String name) throws IOException {
        pause(300); // two or three pulses, and whatever fades in
        BufferedImage picture = on(() -> copy(scene.snapshot(null)));
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
        return picture;
    }

    /// How many colours there are in a picture: a screen on which hardly anything is drawn has few.
    public static int colors(BufferedImage picture) {
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 2)
            for (int x = 0; x < picture.getWidth(); x += 2) colors.add(picture.getRGB(x, y));
        return colors.size();
    }

    private static BufferedImage copy(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
        return copy;
    }
}
