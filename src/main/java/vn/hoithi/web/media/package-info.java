/**
 * The media library behind its addresses: what is taken in, in which form it is kept, what it is called.
 *
 * <p>Start reading at {@link vn.hoithi.web.media.MediaShelf}. A file is believed by its first bytes alone ({@link
 * vn.hoithi.web.media.FirstBytes}); pictures are decoded and written anew ({@link
 * vn.hoithi.web.media.CleanPictures}), so that nothing of what hides in them is passed on. What is not taken is a {@link
 * vn.hoithi.web.media.NotTaken}.
 *
 * <p>Imports {@code store}, {@code bank}, {@code question} and ImageIO. Never AWT's graphics: they would look for a
 * screen. Everything here blocks.
 */
@NullMarked
package vn.hoithi.web.media;

import org.jspecify.annotations.NullMarked;
