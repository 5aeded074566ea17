package org.cratewise.catalog;

import java.nio.file.Path;
import java.util.List;

/// One step of the journal: everything needed to finish it, to roll it back, or to undo it.
///
/// @param id the journal's number for it, 0 before it was journaled
/// @param batch the batch it belongs to
/// @param origin the step that this one takes back or does again; 0 if none
/// @param change what it changes, in words
public record Step(
        long id,
        long batch,
        long origin,
        Subject subject,
        Deed deed,
        Places places,
        Content content,
        Change change) {

    /// The track it is about.
    ///
    /// @param track the catalog's number, 0 for a file that is no track
    /// @param audioKey as in {@link org.cratewise.track.Sound}
    public record Subject(long track, String audioKey) {
        /// A file that is no track, such as a cover.
        public static final Subject NONE = new Subject(0, "");
    }

    /// Where it happens.
    ///
    /// @param temporary the file that is made first, beside the target
    /// @param folders those that had to be made, the outermost first
    public record Places(Path source, Path target, Path temporary, List<Path> folders) {}

    /// What it is about, in bytes.
    ///
    /// @param bytes what a rewrite replaces or a creation writes; empty otherwise
    /// @param oldHash SHA-256 of the file before, empty if not known
    /// @param newHash SHA-256 of the file after, empty if not known
    public record Content(byte[] bytes, byte[] oldHash, byte[] newHash) {
        private static final byte[] NOTHING = {};

        /// A step that looks into no file.
        public static final Content NONE = new Content(NOTHING, NOTHING, NOTHING);
    }

    /// What it changes, in words: a genre, or a place.
    ///
    /// @param reason why it failed or was rolled back; empty otherwise
    public record Change(String before, String after, StepState state, String reason) {
        /// A change that is about to be made.
        public static Change of(String before, String after) {
            return new Change(before, after, StepState.OPEN, "");
        }
    }

    /// How far it is.
    public StepState state() {
        return change.state();
    }

    Step withId(long id) {
        return new Step(id, batch, origin, subject, deed, places, content, change);
    }

    /// This step, once its bytes are known.
    public Step with(Content content) {
        return new Step(id, batch, origin, subject, deed, places, content, change);
    }

    /// This step in another state.
    public Step in(StepState state, String reason) {
        Change changed = new Change(change.before(), change.after(), state, reason);
        return new Step(id, batch, origin, subject, deed, places, content, changed);
    }
}
