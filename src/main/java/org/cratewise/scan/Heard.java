package org.cratewise.scan;

import org.cratewise.feature.Textures;
import org.cratewise.track.Sound;

/// What was heard in a file.
public record Heard(Sound sound, Textures textures) {}
