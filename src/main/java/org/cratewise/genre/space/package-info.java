/// Where tracks lie among one another: plain numbers, no window, no network.
package org.cratewise.genre.space;
