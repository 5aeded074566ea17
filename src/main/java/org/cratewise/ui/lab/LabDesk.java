package org.cratewise.ui.lab;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.cratewise.ui.chart.Pictures;

/// What the Lab's screens need of the window.
///
/// @param dark whether the theme is dark
/// @param play lets a recording be heard; empty where nothing can play
/// @param folder asks for a folder
/// @param file asks for a file
public record LabDesk(
        ObservableBooleanValue dark,
        Pictures pictures,
        Optional<Consumer<Path>> play,
        Supplier<Optional<Path>> folder,
        Supplier<Optional<Path>> file) {}
