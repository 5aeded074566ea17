package org.cratewise.sorting;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/// What stands in the way of a step.
///
/// @param kind what is wrong
/// @param step the step
/// @param details what the kind's sentence leaves open: a path, a name, a number of megabytes
public record Problem(Kind kind, PlanStep step, List<Object> details) {
    /// What can be wrong with a step, and what a person can do about it.
    public enum Kind {
        GONE("The file is gone.", "Scan its folder again."),
        CHANGED(
                "The file was changed after the plan was made.",
                "Scan it again and make a new plan."),
        NOT_A_FILE("It is no file.", "Take the step out."),
        LINK("It is a link to another file.", "Scan the folder of the file itself."),
        SEVERAL_NAMES(
                "The file has several names (hard links); only one would get the new genre.",
                "Make a copy of its own, or take the step out."),
        UNREADABLE("The file can''t be read: {0}", "See to it that the file can be read."),
        MAY_NOT_READ("The file may not be read.", "Change its permissions, or take the step out."),
        MAY_NOT_WRITE(
                "The file may not be written.", "Change its permissions, or take the step out."),
        FOLDER_LOCKED(
                "Its folder may not be written.",
                "Change the folder''s permissions, or take the step out."),
        IN_USE("Another program has locked it.", "Close that program and try again."),
        CANT_WRITE("{0}", "Take the step out."),
        TARGET_TAKEN(
                "Something is there already: {0}.",
                "Move it away, or choose another rule; nothing is ever overwritten."),
        TARGET_LEAVES(
                "Another step moves away what is there.",
                "Apply without this step, then make a new plan."),
        TARGET_TWICE(
                "Several steps lead to {0}.",
                "Let the rule tell them apart, by '{artist}', '{album}' or '{folder}'."),
        SAME_NAME(
                "A name that differs only in case or in the form of its accents is there: {0}.",
                "Rename one of the two; on other disks they would be one file."),
        NO_FOLDER("{0} is a file, not a folder.", "Choose another target folder."),
        TARGET_LOCKED(
                "The folder {0} may not be written.",
                "Change its permissions, or choose another target."),
        TARGET_UNREADABLE("The target can''t be read: {0}", "Choose another target."),
        NAME_TOO_LONG("The name {0} is too long.", "Choose a rule that makes shorter names."),
        PATH_TOO_LONG("The whole path is too long.", "Choose a target folder that isn''t so deep."),
        BAD_NAME("Windows can''t have a name such as {0}.", "Rename the file first."),
        NO_SPACE(
                "The disk {0} has {1} MB free, and {2} MB are needed.",
                "Make room, or take steps out.");

        private final String what;
        private final String remedy;

        Kind(String what, String remedy) {
            this.what = what;
            this.remedy = remedy;
        }
    }

    static Problem of(Kind kind, PlanStep step, Object... details) {
        return new Problem(kind, step, List.of(details));
    }

    /// What is wrong, in an English sentence.
    public String what() {
        return filled(kind.what);
    }

    /// What can be done, in English.
    public String remedy() {
        return filled(kind.remedy);
    }

    private String filled(String pattern) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(details.toArray());
    }
}
