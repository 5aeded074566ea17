package org.cratewise.sorting;

/// A step that isn't done, because it wouldn't be safe. The message says why, for a person.
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    public RefusedException(String reason) {
        super(reason);
    }
}
