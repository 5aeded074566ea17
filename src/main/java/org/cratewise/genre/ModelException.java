package org.cratewise.genre;

/// A model that can't be loaded, or training that can't go on. The message says which and why, in
/// words for a person.
public final class ModelException extends RuntimeException {
    public ModelException(String message) {
        super(message);
    }

    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
