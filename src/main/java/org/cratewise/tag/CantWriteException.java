package org.cratewise.tag;

/// A genre that can't be written into a file without risk. The message says why, for a person.
public final class CantWriteException extends Exception {
    private static final long serialVersionUID = 1;

    public CantWriteException(String reason) {
        super(reason);
    }
}
