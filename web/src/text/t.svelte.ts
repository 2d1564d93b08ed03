export type Language = 'vi' | 'en';

const KEPT_AS = 'hoithi.language';

class LanguageChoice {
  #current = $state<Language>(initial());

  constructor() {
    document.documentElement.lang = this.#current;
  }

  get current(): Language {
    return this.#current;
  }

  set current(language: Language) {
    this.#current = language;
    document.documentElement.lang = language;
    try {
      localStorage.setItem(KEPT_AS, language);
    } catch {
      // private windows may refuse to store: the choice then lives as long as the page
    }
  }

  /** For `Intl`. */
  get locale(): 'vi-VN' | 'en-GB' {
    return this.#current === 'vi' ? 'vi-VN' : 'en-GB';
  }
}

/** `?lang=en` wins and is kept; then what was chosen before; Vietnamese otherwise. */
function initial(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'vi' || asked === 'en') {
    try {
      localStorage.setItem(KEPT_AS, asked);
    } catch {
      // as above
    }
    return asked;
  }
  try {
    return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export const language = new LanguageChoice();

/** The names in braces: `'Còn {n} người'` has `'n'`. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Values<Text> = [Names<Text>] extends [never] ? [] : [values: Record<Names<Text>, string | number>];

export type Words = Readonly<Record<string, string>>;

/**
 * Makes the `t` of one part of the program from its own words. Vietnamese is the model (write it `as const`): a missing
 * or surplus English word is a type error, and so is a missing value for `{n}`. Numbers are written as the language does.
 *
 * Reactive: markup that calls it changes with the language.
 */
export function translator<const Vi extends Words>(vi: Vi, en: Readonly<Record<keyof Vi, string>>) {
  return <Key extends keyof Vi & string>(key: Key, ...[values]: Values<Vi[Key]>): string => {
    const text: string = (language.current === 'vi' ? vi : en)[key];
    if (!values) return text;
    const given: Partial<Record<string, string | number>> = values;
    return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
      const value = given[name];
      return typeof value === 'number' ? number(value) : (value ?? braces);
    });
  };
}

/** `1234.5` → `1.234,5` */
export function number(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language.locale, options).format(value);
}

/** Time of day in 24 hours with seconds. @param at ms since the epoch */
export function timeOfDay(at: number, options: Intl.DateTimeFormatOptions = { timeStyle: 'medium' }): string {
  return new Intl.DateTimeFormat(language.locale, { hour12: false, ...options }).format(at);
}

/** @param at ms since the epoch */
export function date(at: number, options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string {
  return new Intl.DateTimeFormat(language.locale, options).format(at);
}
