/// The library's truth: how right the guesses are on what a person reviewed, which genres there
/// are, and a map of all tracks.
package org.cratewise.ui.truth;
