package org.cratewise.audio;

/// There is nothing to play on. No fault of anybody: computers without sound exist.
public final class NoSpeakerException extends Exception {
    private static final long serialVersionUID = 1;

    public NoSpeakerException(String message, Throwable cause) {
        super(message, cause);
    }
}
