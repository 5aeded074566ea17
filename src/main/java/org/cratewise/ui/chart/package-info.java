/// Drawn charts that screens share: axes, hover values, light and dark, and saved as pictures.
package org.cratewise.ui.chart;
