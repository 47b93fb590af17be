import { isOnMap, world, type CountryCode, type World } from '@onrecord/atlas';
import type { Article } from '@onrecord/core';
import { dateWords } from '@onrecord/core/query';
import { html, nothing, type ReactiveController, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isPlain } from '../cards/is-plain.js';
import type { Particulars } from '../cards/particulars.js';
import { quoteFigureStyles } from '../cards/quote-figure.styles.js';
import { stanceMarkStyles } from '../cards/stance-mark.styles.js';
import { adopt } from '../element/adopt.js';
import { followLanguage } from '../language/follow-language.js';
import { msg } from '../language/msg.js';
import type { HashSelection } from '../selection/hash-selection.js';
import { RovingFocus } from '../selection/roving-focus.js';
import { svgTemplate } from '../svg/svg-template.js';
import type { ActorListControls } from './actor-list.js';
import { CountryNames } from './country-names.js';
import { drawLabels } from './drawing/draw-labels.js';
import { drawOutline } from './drawing/draw-outline.js';
import type { Control, Drawing } from './drawing/draw-map.js';
import { MapShapes } from './drawing/map-shapes.js';
import type { Entry } from './entries-of.js';
import { LabelPlacer } from './label-placer.js';
import { LateParts } from './late-parts.js';
import { mapControlsStyles } from './map-controls.styles.js';
import type { MapHost, MapView } from './map-host.js';
import { countryLabel } from './country-words.js';
import { markedCountries, type MarkedCountry } from './marked-countries.js';
import { measureIn } from './measure-in.js';
import { membersSource } from './members-source.js';
import type { Membership } from './membership-of.js';
import { offeredRegions } from './offered-regions.js';
import { pathsFor } from './paths-for.js';
import { Pointing } from './pointing.js';
import { previewWords } from './preview.js';
import { Printing } from './printing.js';
import { printedQuotes, quotesPanel } from './quotes-panel.js';
import { regionButtons } from './region-buttons.js';
import { codesOf, type Shown } from './shown.js';
import { usedControl, type UsedControl } from './used-control.js';
import type { Region } from './view-of.js';

/** What a reader opened quotes with. */
interface Opener extends UsedControl {
  readonly actor: string;
}

/**
 * All that a reader does with the map once it is seen: keyboard, pointer, quotes, zoom, and what takes time to work out, such
 * as names and their places. An element loads it after its first paint.
 */
export class MapControls implements ReactiveController, ActorListControls {
  readonly dateWords = dateWords;

  readonly #host: MapHost;
  readonly #view: MapView;
  readonly #list: RovingFocus;
  readonly #countries: RovingFocus;
  readonly #regions: RovingFocus;
  readonly #pointing: Pointing;
  readonly #printing: Printing;
  #hash: HashSelection | undefined;
  #areNotesOpen = false;
  #hasChosen = false;
  readonly #late: LateParts;
  readonly #names = new CountryNames();
  readonly #labels: LabelPlacer;
  /** What the reader used to open the quotes, to return to when they close. */
  #opener: Opener | undefined;
  /** The actor whose quotes were opened from the map last. */
  #openedFromMap: string | undefined;
  #moveToQuotes = false;

  constructor(host: MapHost, view: MapView) {
    this.#host = host;
    this.#view = view;
    this.#list = new RovingFocus(host);
    this.#countries = new RovingFocus(host);
    this.#regions = new RovingFocus(host);
    this.#late = new LateParts(host);
    this.#pointing = new Pointing(host, view, this.#late);
    this.#printing = new Printing(host, view.drawNow);
    this.#labels = new LabelPlacer(measureIn(host));
    const root = host.renderRoot as ShadowRoot;
    adopt(root, quoteFigureStyles, stanceMarkStyles, mapControlsStyles);
    root.addEventListener('click', (event) => {
      void this.#onClick(event as MouseEvent);
    });
    root.addEventListener('keydown', (event) => {
      this.#onKeydown(event as KeyboardEvent);
    });
    followLanguage(host);
    host.addController(this);
  }

  hostUpdated(): void {
    const article = this.#view.shown()?.article;
    // Countries that aren't on the map are left out, and the site owner is told.
    if (article?.actors.some(({ country }) => country !== undefined && !isOnMap(world, country)))
      this.#late.get('check of countries')?.reportCountries(article, this.#host);
    // The address counts until the reader has chosen.
    if (this.#host.hash)
      this.#hash ??= this.#late
        .get('selection in the address')
        ?.followAddress(this.#host, this.#view, !this.#hasChosen);
    if (this.#find('.notes[open]') !== null && !this.#areNotesOpen) this.openNotes();
    if (this.#moveToQuotes) this.#find('#quotes')?.focus();
    this.#moveToQuotes = false;
  }

  /** The map to draw a region on: a finer one where there is one. */
  mapOf(region: Region): World {
    return (region === 'europe' ? this.#late.get('map of Europe')?.europe : undefined) ?? world;
  }

  membershipOf(article: Article, { actor }: Entry): Membership | undefined {
    const source = membersSource(article, actor.id);
    if (source === undefined) return undefined;
    const known = source === 'lists' ? this.#late.get('lists of members') : undefined;
    return this.#late.get('memberships')?.membershipOf(article, actor.id, known?.knownMembers);
  }

  isPreviewed(actor: string): boolean {
    const shown = this.#view.shown();
    const { entries = [] } = (shown && this.#pointing.previewIn(shown)) ?? {};
    return entries.some((entry) => entry.actor.id === actor);
  }

  tabIndexOf(actors: readonly string[], actor: string): 0 | -1 {
    return this.#list.tabIndexOf(actors, actor);
  }

  controlOf({ countries, chosen }: Shown, { code, entries }: MarkedCountry): Control {
    const codes = countries.map((country) => country.code);
    return {
      tabIndex: this.#countries.tabIndexOf(codes, code),
      isExpanded: chosen !== undefined && entries.includes(chosen),
    };
  }

  describe({ article, labels }: Shown, country: MarkedCountry): string {
    return countryLabel(country, this.#names.nameOf(article, country.code), labels);
  }

  /** What is drawn over the map: the outlines of what is chosen or pointed at, and the names of countries. */
  renderOverlay(shown: Shown, drawing: Drawing): SVGTemplateResult {
    const { article, chosen, membership } = shown;
    const { entries: previewed = [] } = this.#pointing.previewIn(shown) ?? {};
    const strong = chosen === undefined ? previewed : [chosen, ...previewed];
    const members = membership?.members ?? this.#previewedMembers(shown);
    const nameOf = (code: string): string => this.#names.nameOf(article, code);
    const names = this.#labels.place(shown, drawing, nameOf);
    const focused = this.#pointing.focusedIn(shown);
    const stroke = drawing.paints.text;
    return svgTemplate`${drawOutline(svgTemplate, drawing, members, { width: 1, stroke })}
      ${drawOutline(svgTemplate, drawing, codesOf(shown, strong), { width: 1.5, stroke })}
      ${drawOutline(svgTemplate, drawing, focused, { width: 3.5, stroke: 'var(--_focus)' })}
      ${drawLabels(svgTemplate, names, drawing)}`;
  }

  renderQuotes(shown: Shown): TemplateResult {
    const particulars = this.#particularsOf(shown.article);
    return html`${quotesPanel(shown, particulars, this.#close)}
    ${this.#printing.isOn ? printedQuotes(shown, particulars) : nothing}`;
  }

  renderRegions({ entries, region, shapes }: Shown): TemplateResult {
    const ofWorld = shapes.map === world ? shapes : new MapShapes(world, pathsFor(world, shapes.borders));
    const offered = offeredRegions(ofWorld, markedCountries(entries, world), region);
    return regionButtons(
      offered,
      region,
      (key) => this.#regions.tabIndexOf(offered, key),
      (chosen) => {
        this.#regions.moveTo(chosen);
        this.#view.zoomTo(chosen);
      },
    );
  }

  renderPreview(shown: Shown): TemplateResult {
    const preview = this.#pointing.previewIn(shown);
    if (preview === undefined)
      return html`<bdi>${msg('Choose an actor or a country to read the quotes.')}</bdi>`;
    const words = previewWords(preview, shown, (code) => this.#names.nameOf(shown.article, code));
    return html`<bdi lang=${shown.article.lang} aria-hidden="true">${words}</bdi>`;
  }

  renderNotes({ article, shapes }: Shown): TemplateResult | undefined {
    if (!this.#areNotesOpen) return undefined;
    const nameOf = (code: string): string => this.#names.nameOf(article, code);
    return this.#late.get('notes on borders')?.mapNotes(shapes, nameOf);
  }

  openNotes = (): void => {
    this.#areNotesOpen = true;
    this.#host.requestUpdate();
  };

  /** Does what a click on a control does. */
  activate(used: UsedControl | undefined): void {
    const shown = this.#view.shown();
    if (shown === undefined || used === undefined) return;
    const { group, key } = used;
    if (group === '.picture') this.#activateCountry(shown, key);
    else if (shown.entries.some(({ actor }) => actor.id === key))
      this.#toggle(shown, key, { group, key, actor: key });
  }

  /** Loaded, where quotes need them, before anybody asks for the quotes: printing doesn't wait. */
  #particularsOf(article: Article): Particulars | undefined {
    if (article.quotes.every((quote) => isPlain(article, quote))) return undefined;
    const particulars = this.#late.get('particulars of quotes');
    particulars?.dress(this.#host.shadowRoot);
    return particulars;
  }

  /** The members of the organization that is pointed at in the list. */
  #previewedMembers(shown: Shown): readonly CountryCode[] {
    const { country, entries = [] } = this.#pointing.previewIn(shown) ?? {};
    const [entry] = country === undefined ? entries : [];
    return (entry && this.membershipOf(shown.article, entry)?.members) ?? [];
  }

  async #onClick(event: MouseEvent): Promise<void> {
    // A click without a place is one by assistive technology.
    if (event.detail === 0) this.activate(usedControl(event.target as Element));
    else this.activate(await this.#pointing.clicked(event));
  }

  #onKeydown(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (event.key === 'Escape') {
      this.#onEscape(event);
      return;
    }
    const groups = { '.actors': this.#list, '.regions': this.#regions, '.picture': this.#countries };
    for (const [selector, focus] of Object.entries(groups)) {
      const group = target.closest(selector);
      if (group !== null && focus.onKeydown(event, group)) return;
    }
    if (target.closest('.picture') === null) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.activate(usedControl(target));
  }

  #onEscape(event: KeyboardEvent): void {
    this.#pointing.clear();
    if (this.#view.shown()?.chosen === undefined) return;
    event.stopPropagation();
    this.#close();
  }

  #activateCountry(shown: Shown, key: string): void {
    const { countries, chosen } = shown;
    const entries = countries.find(({ code }) => code === key)?.entries;
    if (entries === undefined) return;
    // Where several actors are in one country, each activation goes on to the next, and after the last it closes.
    const last = chosen?.actor.id ?? this.#openedFromMap;
    const closes = chosen !== undefined && chosen === entries.at(-1);
    const next = closes
      ? chosen
      : entries[(entries.findIndex(({ actor }) => actor.id === last) + 1) % entries.length];
    this.#countries.moveTo(key);
    if (next === undefined) return;
    this.#openedFromMap = next.actor.id;
    this.#toggle(shown, next.actor.id, { group: '.picture', key, actor: next.actor.id });
  }

  #toggle({ chosen }: Shown, actor: string, opener: Opener): void {
    const opens = actor !== chosen?.actor.id;
    this.#opener = opener;
    this.#moveToQuotes = opens;
    this.#list.moveTo(actor);
    this.#choose(opens ? actor : undefined);
  }

  #close = (): void => {
    const chosen = this.#view.shown()?.chosen?.actor.id ?? '';
    // What was opened from elsewhere is closed into the list.
    const { group, key } = this.#opener?.actor === chosen ? this.#opener : { group: '.actors', key: chosen };
    this.#choose(undefined);
    const opener = this.#find(`${group} [data-key="${CSS.escape(key)}"]`);
    (opener ?? this.#find('.actors [tabindex="0"]'))?.focus();
    this.#opener = undefined;
  };

  #choose(actor: string | undefined): void {
    this.#hasChosen = true;
    this.#view.choose(actor);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}
