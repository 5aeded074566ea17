/// Settings: the folders, how it listens, how the window looks, and the catalog.
package org.cratewise.ui.settings;
