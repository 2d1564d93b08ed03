import { ApiFailure } from './api';

/** Something fetched once for a page, and again on request: loading, there, or failed with a way to try again. */
export class Loaded<Value> {
  value = $state.raw<Value | null>(null);
  failure = $state.raw<ApiFailure | null>(null);
  readonly #fetch: () => Promise<Value>;

  constructor(fetch: () => Promise<Value>) {
    this.#fetch = fetch;
    void this.again();
  }

  readonly again = async (): Promise<void> => {
    this.failure = null;
    try {
      this.value = await this.#fetch();
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure;
      this.failure = failure;
    }
  };
}
