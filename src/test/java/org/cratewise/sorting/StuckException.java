package org.cratewise.sorting;

/// A process hung before it could be killed where it should have been.
final class StuckException extends Exception {
    private static final long serialVersionUID = 1;
}
