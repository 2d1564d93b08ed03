interface Does {
  save: () => void;
  /** saves and goes on: reviewed, or to another new question */
  saveOn: () => void;
  before?: () => void;
  after?: () => void;
}

/** Keys while a question is edited: Ctrl+S, Ctrl+Enter, Alt+PageUp, Alt+PageDown; ⌘ does as Ctrl. */
export function keyed({ save, saveOn, before, after }: Does): (event: KeyboardEvent) => void {
  return (event) => {
    const control = event.ctrlKey || event.metaKey;
    const does =
      control && event.key.toLowerCase() === 's'
        ? save
        : control && event.key === 'Enter'
          ? saveOn
          : event.altKey && event.key === 'PageUp'
            ? before
            : event.altKey && event.key === 'PageDown'
              ? after
              : undefined;
    if (!does) return;
    event.preventDefault();
    does();
  };
}
