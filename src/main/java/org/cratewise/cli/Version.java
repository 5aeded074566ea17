package org.cratewise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The program's name and version, as the build wrote them.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties about = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/i18n/about.properties")) {
            about.load(in);
        }
        return new String[] {
            about.getProperty("name") + " " + about.getProperty("version"),
            "Java "
                    + Runtime.version()
                    + ", "
                    + System.getProperty("os.name")
                    + " "
                    + System.getProperty("os.arch")
        };
    }
}
