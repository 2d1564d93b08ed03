/**
 * What outlives the process: the journal of every contest, contests, question banks, media, organisers; and the PostgreSQL
 * they are kept in, our own or somebody's.
 *
 * <p>The only package that speaks SQL, through jOOQ; its table classes ({@code vn.hoithi.store.jooq}) are made from
 * the migrations in {@code db/migration} by the build. Imports no other package of this program: what it keeps comes in
 * and goes out as text and plain values, and {@code codec} gives them meaning. It may not import Vert.x either: every
 * call here blocks, except {@link vn.hoithi.store.Journal#append}, so callers on an event loop go through {@link
 * vn.hoithi.store.Database#async}.
 *
 * <p>Start reading at {@link vn.hoithi.store.Journal}, then {@link vn.hoithi.store.LocalDatabase}.
 */
@NullMarked
package vn.hoithi.store;

import org.jspecify.annotations.NullMarked;
