package org.cratewise.ui.kit;

/// A screen that wants to know when it comes into sight.
public interface Visited {
    /// It is shown now: time to look for news and to put the keyboard where it belongs.
    void arrive();

    /// Another one is shown now.
    default void leave() {}
}
