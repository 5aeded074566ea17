package org.cratewise.cli;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/// The csv that is written everywhere: RFC 4180, but with plain line feeds, one header line.
final class Csv {
    private Csv() {}

    static CSVFormat headed(List<String> columns) {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader(columns.toArray(String[]::new))
                .setRecordSeparator('\n')
                .get();
    }
}
