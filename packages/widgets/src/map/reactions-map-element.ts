import { isOnMap, world, type BorderPolicy } from '@onrecord/atlas';
import type { Article, Stance, Topic } from '@onrecord/core';
import { lineOf, membersOf, stances, stanceTally } from '@onrecord/core/query';
import { msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ArticleController } from '../article/article-controller.js';
import { standby } from '../article/standby.js';
import { standbyStyles } from '../article/standby.styles.js';
import { unknownId } from '../article/unknown-id.js';
import { quoteFigureStyles } from '../cards/quote-figure.styles.js';
import { RovingFocus } from '../selection/roving-focus.js';
import { OnrecordSelectEvent } from '../selection/select-event.js';
import { swatchPatterns } from '../theme/stance-pattern.js';
import { themeStyles } from '../theme/theme.styles.js';
import { stanceWord } from '../theme/words.js';
import { actorList } from './actor-list.js';
import { borderFault, borderPolicyConverter } from './border-policy.js';
import { CountryNames } from './country-names.js';
import { entriesOf, type Entry } from './entries-of.js';
import { legend, mapNotes } from './legend.js';
import { mapSvg } from './map-svg.js';
import { countryLabel, markedCountries } from './marked-countries.js';
import { quotesPanel } from './quotes-panel.js';
import { reactionsMapStyles } from './reactions-map.styles.js';
import { topicSwitch } from './topic-switch.js';
import { viewOf } from './view-of.js';
import { WidthObserver } from './width-observer.js';

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
  /** What the reader used to open the quotes, to return to when they close. */
  #opener: HTMLElement | SVGElement | undefined;
  #moveToQuotes = false;

  constructor() {
    super();
    this.borders = 'disputed';
  }

  protected override willUpdate(): void {
    const { context } = this.#source;
    if (context !== undefined && context.selected !== this.#givenSelection) {
      this.#givenSelection = context.selected;
      this.selected = context.selected;
    }
  }

  protected override render(): TemplateResult {
    const { state, context } = this.#source;
    if (state.status !== 'ready') return standby(this, state, context);
    const { article } = state;
    if (article.topics.length === 0) return html`<p class="quiet">${msg('No reactions to show.')}</p>`;
    const topic = this.#topicOf(article);
    if (topic === undefined) return standby(this, unknownId('topic', this.topic, article.topics), undefined);

    const fault = borderFault(this.borders);
    if (fault !== undefined) return standby(this, fault, undefined);

    const entries = entriesOf(article, topic.id);
    const tally = stanceTally(article, { topic: topic.id });
    const title = msg(str`Reactions: ${topic.label}`);
    return html`<div class="widget">
      ${swatchPatterns()}
      <section class="layout" aria-label=${title} @keydown=${this.#onKeydown}>
        <header>
          <h2 part="title">${title}</h2>
          ${article.topics.length > 1 ? topicSwitch(article.topics, topic.id, this.#onTopic) : nothing}
          <p part="summary" class="summary" role="status"><bdi>${summary(tally)}</bdi></p>
        </header>
        ${actorList(entries, {
          label: msg('Actors'),
          selected: this.selected,
          tabIndexOf: (key) =>
            this.#list.tabIndexOf(
              entries.map(({ actor }) => actor.id),
              key,
            ),
          onKeydown: this.#list.onKeydown,
          onChoose: this.#onChoose,
        })}
        ${quotesPanel(
          article,
          topic.id,
          entries.find(({ actor }) => actor.id === this.selected),
          this.#close,
        )}
        ${this.#renderPicture(article, entries, tally)}
      </section>
    </div>`;
  }

  protected override updated(): void {
    if (this.#moveToQuotes) this.renderRoot.querySelector<HTMLElement>('.quotes')?.focus();
    this.#moveToQuotes = false;
  }

  #renderPicture(
    article: Article,
    entries: readonly Entry[],
    tally: Record<Stance, number>,
  ): TemplateResult | typeof nothing {
    const { borders } = this;
    const { width } = this.#picture;
    const countries = markedCountries(entries, world);
    const members = membersOf(article, this.selected ?? '').filter((code) => isOnMap(world, code));
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
      isSelected: (country) => country.entries.some(({ actor }) => actor.id === this.selected),
      tabIndexOf: (code) => this.#countries.tabIndexOf(codes, code),
    });
    return html`<div class="picture" @keydown=${this.#onMapKeydown} @click=${this.#onMapClick}>
        ${drawing}
      </div>
      <div class="key">
        ${legend({
          tally,
          hasInitiator: countries.some(({ isInitiator }) => isInitiator),
          organization: members.length === 0 ? undefined : this.#organizationName(article),
        })}
        ${mapNotes(borders)}
      </div>`;
  }

  #organizationName(article: Article): string | undefined {
    return lineOf(article, this.selected ?? '').find(({ kind }) => kind === 'organization')?.name;
  }

  #topicOf({ topics }: Article): Topic | undefined {
    return this.topic ? topics.find(({ id }) => id === this.topic) : topics[0];
  }

  #choose(actor: string | undefined): void {
    this.selected = actor;
    this.dispatchEvent(new OnrecordSelectEvent(actor));
  }

  #onTopic = (topic: string): void => {
    this.topic = topic;
  };

  #onChoose = (actor: string, opener: HTMLElement | SVGElement): void => {
    this.#opener = opener;
    this.#list.moveTo(actor);
    this.#moveToQuotes = actor !== this.selected;
    this.#choose(actor === this.selected ? undefined : actor);
  };

  #onMapClick = (event: Event): void => {
    const mark = (event.target as Element).closest<SVGElement>('[data-key]');
    const { state } = this.#source;
    const topic = state.status === 'ready' ? this.#topicOf(state.article) : undefined;
    if (mark === null || state.status !== 'ready' || topic === undefined) return;
    this.#countries.moveTo(mark.dataset['key'] ?? '');
    const here = entriesOf(state.article, topic.id).filter(({ country }) => country === mark.dataset['key']);
    // Where several actors are in one country, each activation goes on to the next, and after the last it closes.
    const next = here[here.findIndex(({ actor }) => actor.id === this.selected) + 1] ?? here.at(-1);
    if (next !== undefined) this.#onChoose(next.actor.id, mark);
  };

  #onMapKeydown = (event: KeyboardEvent): void => {
    this.#countries.onKeydown(event);
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.#onMapClick(event);
  };

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.selected === undefined) return;
    event.stopPropagation();
    this.#close();
  };

  #close = (): void => {
    this.#choose(undefined);
    const opener = this.#opener ?? this.renderRoot.querySelector<HTMLElement>('.actors [tabindex="0"]');
    opener?.focus();
    this.#opener = undefined;
  };
}

function summary(tally: Record<Stance, number>): string {
  const taken = stances.filter((stance) => tally[stance] > 0);
  if (taken.length === 0) return msg('Nobody has taken a stance.');
  const counts = taken.map((stance) => `${tally[stance]} ${stanceWord(stance).toLowerCase()}`);
  return counts.join(', ');
}
