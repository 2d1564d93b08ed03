/**
 * Everything that goes by HTTP: the API of the organiser's pages and the door for phones, the pages themselves, files to
 * take home.
 *
 * <p>Start reading at {@link vn.hoithi.web.HttpApi}: one small class of routes for each group of addresses. A call that
 * is refused is answered with one {@link vn.hoithi.web.ApiError}; whatever else goes wrong ends in {@link
 * vn.hoithi.web.Failures}, and no trace of it leaves the server. What is said during a contest does not go this way but
 * over the event bus, see {@code live}.
 *
 * <p>Imports {@code live}, {@code report}, {@code bank}, {@code store}, {@code codec}, {@code contest} and Vert.x. Nothing
 * here blocks an event loop: stores, password hashing and spreadsheets go through {@link vn.hoithi.web.Work}.
 */
@NullMarked
package vn.hoithi.web;

import org.jspecify.annotations.NullMarked;
