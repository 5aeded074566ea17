package org.cratewise.audio;

import java.io.IOException;

/// A file that can't be decoded. The message is the reason, in words for a person.
public final class UnreadableAudioException extends IOException {
    public UnreadableAudioException(String reason) {
        super(reason);
    }

    public UnreadableAudioException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
