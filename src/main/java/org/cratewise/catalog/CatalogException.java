package org.cratewise.catalog;

/// A catalog that can't be opened or used. The message says what happened, to which file, and what
/// to do.
public final class CatalogException extends RuntimeException {
    public CatalogException(String message) {
        super(message);
    }

    public CatalogException(String message, Throwable cause) {
        super(message, cause);
    }
}
