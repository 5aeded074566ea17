/// The Lab: choose labelled music, train presets on it, see how well they hear, compare runs.
package org.cratewise.ui.lab;
