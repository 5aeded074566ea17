package org.cratewise.plot;

/// Columns of numbers on a common scale.
final class Standard {
    private Standard() {}

    /// How far each value lies from the mean of its column, in standard deviations.
    ///
    /// @param rows `[rows][columns]`; left as it is
    static float[][] columns(float[][] rows) {
        float[][] standard = new float[rows.length][rows[0].length];
        for (int column = 0; column < rows[0].length; column++) column(rows, column, standard);
        return standard;
    }

    private static void column(float[][] rows, int column, float[][] standard) {
        double sum = 0;
        double squares = 0;
        for (float[] row : rows) sum += row[column];
        double mean = sum / rows.length;
        for (float[] row : rows) squares += (row[column] - mean) * (row[column] - mean);
        // What never changes has no deviations; it is at its mean.
        double deviation = Math.max(Math.sqrt(squares / rows.length), 1e-9);
        for (int row = 0; row < rows.length; row++)
            standard[row][column] = (float) ((rows[row][column] - mean) / deviation);
    }
}
