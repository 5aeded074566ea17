package org.cratewise.ui.lab;

import java.nio.file.Path;

/// Where the Lab keeps its things.
///
/// @param runs gets a folder for each run
/// @param work keeps heard clips, can be deleted at any time
public record LabPlaces(Path runs, Path work) {}
