// Types that the scripts of the pages share, for `make lint`; published nowhere.

/** A notice's texts, as `compare/<notice>.js` provides them. */
interface NoticeText {
  name: string;
  domains: { package: string; title: string; text: string; clauses: ClauseText[] }[];
}

interface ClauseText {
  ordinal: number;
  label: string;
  title: string;
  text: string;
}

/** A stretch of one of two compared texts. */
interface Run {
  text: string;
  same: boolean;
}

/** The one namespace of the site's scripts. */
interface Gongwen {
  stateOn(day: string, from?: string, to?: string): "in-force" | "expired" | "not-yet";
  today(): string;
  diff(left: string, right: string): { left: Run[]; right: Run[] };
  provide(id: string, notice: NoticeText): void;
}

interface Window {
  gongwen: Gongwen;
}
