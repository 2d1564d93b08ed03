const query = new URLSearchParams(location.search);

/** Which picture of the book is open. */
class Shown {
  name = $state(query.get('s') ?? 'lobby');
}
export const shown = new Shown();
