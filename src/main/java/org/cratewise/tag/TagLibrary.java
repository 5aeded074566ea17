package org.cratewise.tag;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jaudiotagger.tag.TagOptionSingleton;

/// How JAudioTagger is set up. Its options hold for the whole process, so this is the one place
/// that touches them.
final class TagLibrary {
    /// Held, since a logger nobody holds is collected and forgets its level.
    private static final Logger ITS_LOGGER = Logger.getLogger("org.jaudiotagger");

    static {
        // It logs every oddity of every file; what matters comes back as a note.
        ITS_LOGGER.setLevel(Level.OFF);
        TagOptionSingleton.getInstance().setToDefault();
    }

    private TagLibrary() {}

    /// Makes sure that the library is set up.
    static void prepare() {
        // Loading this class did it.
    }
}
