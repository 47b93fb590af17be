import { world, type BorderPolicy } from '@onrecord/atlas';
import type { Article, Stance, Topic } from '@onrecord/core';
import { stances, stanceTally } from '@onrecord/core/query';
import { msg } from '@lit/localize';
import {
  LitElement,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ArticleController } from '../article/article-controller.js';
import { standbyStyles } from '../article/standby.styles.js';
import { expectKnown } from '../article/usage-error.js';
import { quoteFigureStyles } from '../cards/quote-figure.styles.js';
import { RovingFocus } from '../selection/roving-focus.js';
import { OnrecordSelectEvent } from '../selection/select-event.js';
import { swatchPatterns } from '../theme/stance-pattern.js';
import { themeStyles } from '../theme/theme.styles.js';
import { stanceWord } from '../theme/words.js';
import { actorList } from './actor-list.js';
import { borderPolicyConverter, expectPolicy, policyOf } from './border-policy.js';
import { CountryNames } from './country-names.js';
import { entriesOf, type Entry } from './entries-of.js';
import { legend, mapNotes } from './legend.js';
import { mapSvg } from './map-svg.js';
import { countryLabel, markedCountries, type MarkedCountry } from './marked-countries.js';
import { membershipOf } from './membership-of.js';
import { quotesPanel } from './quotes-panel.js';
import { reactionsMapStyles } from './reactions-map.styles.js';
import { topicSwitch } from './topic-switch.js';
import { viewOf } from './view-of.js';
import { WidthObserver } from './width-observer.js';

/** A control that opens quotes, by the group it is in and its key. */
interface Opener {
  readonly group: '.actors' | '.picture';
  readonly key: string;
}

/** Below this width, in CSS pixels, the map is cropped to where the reactions are. */
const narrow = 480;

/**
 * Who reacted to a topic, how, and where they are: a list of actors, and the world with their countries in the colours and
 * patterns of their stances. Choosing an actor, in the list or on the map, shows that actor's quotes.
 *
 * @tagname onrecord-reactions-map
 * @slot - What readers see before, without and after a failed script: the reactions as HTML.
 * @fires {OnrecordSelectEvent} onrecord-select - The reader chose an actor, or closed its quotes.
 * @csspart title - The heading.
 * @csspart summary - The count of stances in words.
 * @csspart topics - The switch between topics.
 * @csspart actors - The list of actors.
 * @csspart quotes - The quotes of the chosen actor.
 * @csspart map - The drawing of the world.
 * @csspart legend - What the colours and patterns mean.
 * @csspart notes - How disputed borders are drawn, and where the map data comes from.
 * @csspart problem - The message to the site owner where the map can't be shown.
 * @cssprop --onrecord-supportive - The colour of the stance.
 * @cssprop --onrecord-critical - The colour of the stance.
 * @cssprop --onrecord-mixed - The colour of the stance.
 * @cssprop --onrecord-neutral - The colour of the stance.
 * @cssprop --onrecord-pattern - The colour of the patterns on the stances' colours.
 * @cssprop --onrecord-land - The colour of countries that have no part in the topic.
 * @cssprop --onrecord-border - The colour of the lines between countries.
 * @cssprop --onrecord-rule - The colour of the lines between parts.
 * @cssprop --onrecord-muted - The colour of secondary text.
 * @cssprop --onrecord-focus - The colour of the mark around what has the keyboard's focus.
 * @cssprop [--onrecord-quote-font=Georgia, serif] - The font of the words quoted.
 */
export class OnrecordReactionsMap extends LitElement {
  static override styles = [themeStyles, standbyStyles, quoteFigureStyles, reactionsMapStyles];

  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    src: {},
    topic: {},
    selected: { reflect: true },
    borders: { converter: borderPolicyConverter },
  };

  /** The article. Comes before `src`, which comes before an enclosing `<onrecord-article>`. */
  declare article: Article | undefined;
  /** The address of the article's JSON, as `<id>.onrecord.json`. Fetched once for the whole page. */
  declare src: string | undefined;
  /** The id of the topic; the article's first one unless given. */
  declare topic: string | undefined;
  /** The id of the chosen actor. */
  declare selected: string | undefined;
  /**
   * How disputed areas are drawn: `disputed`, or as part of a claimant. As an attribute `UA-43:UA`, with spaces between
   * several; as a property `{ 'UA-43': 'UA' }`.
   */
  declare borders: BorderPolicy;

  #source = new ArticleController(this);
  #list = new RovingFocus(this);
  #countries = new RovingFocus(this);
  #picture = new WidthObserver(this, '.picture', world.width / 2);
  #names = new CountryNames(this);
  #givenSelection: string | undefined;
  /** The topic that the reader switched to, in which article: ids, as pages may give the same article as a new object. */
  #switchedTo: { readonly article: string; readonly topic: string } | undefined;
  /** What the reader used to open the quotes, to return to when they close. */
  #opener: Opener | undefined;
  /** The actor whose quotes were opened from the map last. */
  #openedFromMap: string | undefined;
  #moveToQuotes = false;

  constructor() {
    super();
    this.borders = 'disputed';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('topic')) this.#switchedTo = undefined;
    const { context } = this.#source;
    if (context !== undefined && context.selected !== this.#givenSelection) {
      this.#givenSelection = context.selected;
      this.selected = context.selected;
    }
  }

  protected override render(): TemplateResult {
    return this.#source.draw((article) => {
      const topic = this.#topicOf(article);
      if (topic === undefined) return html`<p class="quiet">${msg('No reactions to show.')}</p>`;
      const entries = entriesOf(article, topic.id);
      const keys = entries.map(({ actor }) => actor.id);
      const chosen = entries.find(({ actor }) => actor.id === this.selected);
      const tally = stanceTally(article, { topic: topic.id });
      const picture = this.#renderPicture(article, entries, chosen, tally);
      return html`<div class="widget">
        ${swatchPatterns()}
        <section
          class="layout ${picture === nothing ? 'listed' : ''}"
          aria-labelledby="title"
          @keydown=${this.#onKeydown}
        >
          <header>
            <h2 id="title" part="title">
              ${msg('Reactions:')} <bdi lang=${article.lang}>${topic.label}</bdi>
            </h2>
            ${
              article.topics.length > 1
                ? topicSwitch(article, topic.id, (id) => {
                    this.#switchTo(article, id);
                  })
                : nothing
            }
            <p part="summary" class="summary" role="status"><bdi>${summary(tally)}</bdi></p>
          </header>
          ${actorList(entries, {
            label: msg('Actors'),
            language: article.lang,
            selected: chosen?.actor.id,
            tabIndexOf: (key) => this.#list.tabIndexOf(keys, key),
            onKeydown: this.#list.onKeydown,
            onChoose: (actor) => {
              this.#toggle(article, actor, { group: '.actors', key: actor });
            },
          })}
          ${quotesPanel(article, topic.id, chosen, this.#close)} ${picture}
        </section>
      </div>`;
    });
  }

  protected override updated(): void {
    if (this.#moveToQuotes) this.renderRoot.querySelector<HTMLElement>('.quotes')?.focus();
    this.#moveToQuotes = false;
  }

  #renderPicture(
    article: Article,
    entries: readonly Entry[],
    chosen: Entry | undefined,
    tally: Record<Stance, number>,
  ): TemplateResult | typeof nothing {
    const borders = this.#policy();
    const { width } = this.#picture;
    const countries = markedCountries(entries, world);
    const organization = chosen && membershipOf(article, chosen.actor.id);
    const members = organization?.members ?? [];
    if (countries.length === 0 && members.length === 0) return nothing;
    const codes = countries.map(({ code }) => code);
    const view = viewOf(world, width < narrow ? [...codes, ...members] : [], borders);
    const drawing = mapSvg({
      world,
      borders,
      countries,
      members,
      view,
      scale: view.width / width,
      label: msg('Map'),
      labelOf: (country) => countryLabel(country, this.#names.nameOf(article, country.code)),
      isSelected: (country) => chosen !== undefined && country.entries.includes(chosen),
      tabIndexOf: (code) => this.#countries.tabIndexOf(codes, code),
    });
    const onActivate = (event: Event): void => {
      this.#onActivate(event, article, countries, chosen);
    };
    return html`<div class="picture" @keydown=${onActivate} @click=${onActivate}>${drawing}</div>
      <div class="key">
        ${legend({
          tally,
          hasInitiator: countries.some(({ isInitiator }) => isInitiator),
          organization: organization?.name,
        })}
        ${mapNotes(borders)}
      </div>`;
  }

  /** The topic the reader switched to, else the one the page asks for, else the first. */
  #topicOf(article: Article): Topic | undefined {
    const { topics } = article;
    const switched = this.#switchedTo?.article === article.id ? this.#switchedTo.topic : undefined;
    const chosen = topics.find(({ id }) => id === switched);
    if (chosen !== undefined) return chosen;
    const wanted = this.topic || topics[0]?.id;
    if (wanted === undefined) return undefined;
    expectKnown(
      'topic',
      [wanted],
      topics.map(({ id }) => id),
    );
    return topics.find(({ id }) => id === wanted);
  }

  #policy(): BorderPolicy {
    const policy = policyOf(this.borders);
    expectPolicy(policy);
    return policy;
  }

  #switchTo(article: Article, topic: string): void {
    this.#switchedTo = { article: article.id, topic };
    this.requestUpdate();
  }

  #toggle(article: Article, actor: string, opener: Opener): void {
    const opens = actor !== this.selected;
    this.#opener = opener;
    this.#moveToQuotes = opens;
    this.#list.moveTo(actor);
    this.#select(opens ? actor : undefined, article);
  }

  #select(actor: string | undefined, article: Article): void {
    this.selected = actor;
    this.dispatchEvent(new OnrecordSelectEvent(actor, article));
  }

  #onActivate(
    event: Event,
    article: Article,
    countries: readonly MarkedCountry[],
    chosen: Entry | undefined,
  ): void {
    if (event instanceof KeyboardEvent) {
      this.#countries.onKeydown(event);
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
    }
    const key = (event.target as Element).closest<SVGElement>('[data-key]')?.dataset['key'];
    const entries = countries.find(({ code }) => code === key)?.entries;
    if (key === undefined || entries === undefined) return;
    // Where several actors are in one country, each activation goes on to the next, and after the last it closes.
    const last = chosen?.actor.id ?? this.#openedFromMap;
    const closes = chosen !== undefined && chosen === entries.at(-1);
    const next = closes
      ? chosen
      : entries[(entries.findIndex(({ actor }) => actor.id === last) + 1) % entries.length];
    this.#countries.moveTo(key);
    if (next === undefined) return;
    this.#openedFromMap = next.actor.id;
    this.#toggle(article, next.actor.id, { group: '.picture', key });
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.renderRoot.querySelector('.quotes') === null) return;
    event.stopPropagation();
    this.#close();
  };

  #close = (): void => {
    const { state } = this.#source;
    if (state.status === 'ready') this.#select(undefined, state.article);
    const { group, key } = this.#opener ?? { group: '.actors', key: '' };
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    (find(`${group} [data-key="${CSS.escape(key)}"]`) ?? find('.actors [tabindex="0"]'))?.focus();
    this.#opener = undefined;
  };
}

function summary(tally: Record<Stance, number>): string {
  const taken = stances.filter((stance) => tally[stance] > 0);
  if (taken.length === 0) return msg('Nobody has taken a stance.');
  const counts = taken.map((stance) => `${tally[stance]} ${stanceWord(stance).toLowerCase()}`);
  return counts.join(', ');
}
