package org.cratewise.genre;

/// Which version of the program trains.
public final class CodeVersion {
    private CodeVersion() {}

    /// From the jar's manifest; built from a working copy, what the system property
    /// `cratewise.version` says.
    public static String current() {
        String packaged = CodeVersion.class.getPackage().getImplementationVersion();
        return packaged != null ? packaged : System.getProperty("cratewise.version", "unversioned");
    }
}
