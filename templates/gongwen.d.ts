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

/** A clause in the search. */
interface Clause {
  url: string;
  /** Position among the notices; so `package`, `departments`, `lists`. */
  notice: number;
  package: number;
  departments: number[];
  lists: number[];
  /** Position among the runs: clauses of a notice in a row under one introduction. */
  run: number;
  /** In the run. */
  place: number;
  /** Of a clause in its notice, 0 of the introduction of a domain. */
  ordinal: number;
  /** Number of the domain in the notice. */
  domain: number;
  /** Empty until the source knows it; so `text`, `units`. */
  title: string;
  text: string;
  units: string[];
  /** Units that lead; of a large corpus not known. */
  leads?: string[];
}

/** A page in the search that is no clause. */
interface Page {
  /** concept, department, region, package, list, notice or measure */
  kind: string;
  url: string;
  title: string;
  /** Other names. */
  names: string[];
}

/** What a query was understood to ask. */
interface Reading {
  /** The query in plain form. */
  text: string;
  phrases: { text: string; weight: number }[];
  /** Words and those that stand for them. */
  slots: { from: string; to: string[]; weight: number; instead: boolean }[];
  /** Ids. */
  regions: Set<string>;
  year: string;
  status: string;
  /** Positions of notices that are named. */
  notices: number[];
  /** Of a clause, 0 where none is named. */
  ordinal: number;
  /** Whether the query asks who is in charge. */
  asksWho: boolean;
  /** Positions of departments of which it asks what they lead or are responsible for. */
  departments: number[];
  /** Whether it asks for what they lead. */
  mustLead?: boolean;
  /** Whether they do so for a clause. */
  isInCharge?: (clause: Clause) => boolean;
  /** Words searched because the query sounds like them. */
  heard: string[];
  /** The query without regions, numbers and year. */
  rest: string;
  /** Notices that have outside their clauses what no clause has. */
  elsewhere?: object[];
  /** What is said of the results in place of how much was found. */
  note?: (list: object[], found: string) => string;
}

/** The one namespace of the site's scripts. */
interface Gongwen {
  stateOn(day: string, from?: string, to?: string): "in-force" | "expired" | "not-yet";
  today(): string;
  diff(left: string, right: string): { left: Run[]; right: Run[] };
  provide(id: string, notice: NoticeText): void;
  // The parts of the search; each says what it takes and gives.
  clausesOf(manifest: any): Clause[];
  filterItems: any;
  readCharge(reading: Reading, departments: string[][], variants: Map<string, string>): void;
  respell(reading: Reading, ranking: any): Promise<void>;
  searchAddress: any;
  searchAnswers: any;
  searchNote?: any;
  searchNumbers?: any;
  searchSnippet: any;
  searchData: Record<string, any>;
  searchText: any;
  searchWithout?: any;
  searchWords: { statuses: Map<string, string>; kinds: Map<string, string> };
  QueryReader: any;
  SearchEngine: any;
  SearchFacets: any;
  SearchFiles: any;
  SearchFinder: any;
  SearchHearing: any;
  SearchNames: any;
  SearchPack: any;
  SearchRanking: any;
  SearchResults: any;
  SearchShards: any;
  SearchSounds: any;
  TextDecoder: any;
}

interface Window {
  gongwen: Gongwen;
}

declare var gongwen: Gongwen;

declare namespace gongwen {
  type SearchFacets = any;
  type SearchFiles = any;
  type SearchFinder = any;
  type SearchResults = any;
}
