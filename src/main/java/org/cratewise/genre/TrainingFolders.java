package org.cratewise.genre;

import java.nio.file.Path;

/// Where training reads and writes.
///
/// @param data holds `labels.tsv`, `audio/` and `gtzan/`; only read
/// @param work keeps heard clips and what an interrupted training goes on from
/// @param out becomes the model's folder; its name is the model's id
public record TrainingFolders(Path data, Path work, Path out) {}
