import { isOnMap, world, type BorderPolicy } from '@onrecord/atlas';
import type { Article, Topic } from '@onrecord/core';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { standbyStyles } from '../article/standby.styles.js';
import { expectOne } from '../article/expect-one.js';
import { late } from '../element/late.js';
import { onServer } from '../element/on-server.js';
import { OnrecordElement } from '../element/onrecord-element.js';
import { msg } from '../language/msg.js';
import { OnrecordSelectEvent } from '../selection/select-event.js';
import { expectStances, labelsOf, stanceLabelsConverter, type StanceLabels } from '../theme/stance-labels.js';
import { controlsStyles } from '../theme/controls.styles.js';
import { drawingStyles } from '../theme/drawing.styles.js';
import { themeStyles } from '../theme/theme.styles.js';
import { swatchPatterns } from '../theme/swatch.js';
import { actorList } from './actor-list.js';
import { afterPaint } from './after-paint.js';
import { borderPolicyConverter, policyOf } from './border-policy.js';
import { MapShapes } from './drawing/map-shapes.js';
import { entriesOf } from './entries-of.js';
import type { MapControls } from './map-controls.js';
import { canDraw, loadPolicies, pathsFor } from './paths-for.js';
import { picture } from './picture.js';
import { reactionsMapStyles } from './reactions-map.styles.js';
import { seenOf } from './seen.js';
import type { Shown } from './shown.js';
import { sourceLine } from './source-line.js';
import { summaryOf } from './summary.js';
import { tallyOf } from './tally-of.js';
import { topicSwitch } from './topic-switch.js';
import { usedControl, type UsedControl } from './used-control.js';
import { regionFor, regionNames, type Region } from './view-of.js';
import { WidthObserver } from './width-observer.js';
import { widthOf } from './width-of.js';

/** From this width on, in CSS pixels, the list stands beside the picture, and this is between them. */
const wide = 704;
const gap = 24;

/** What the picture's width will be before it is drawn, so that it needn't be drawn twice: its column has 5 parts of 7. */
function pictureWidth(width: number): number {
  return width >= wide ? ((width - gap) * 5) / 7 : width || world.width / 2;
}

/**
 * Who reacted to a topic, how, and where they are: a list of actors, and the world with their countries in the colours and
 * patterns of their stances. Choosing an actor, in the list or on the map, shows that actor's quotes.
 *
 * @tagname onrecord-reactions-map
 * @slot - What readers see before, without and after a failed script: the reactions as HTML.
 * @fires {OnrecordSelectEvent} onrecord-select - The reader chose an actor, or closed its quotes.
 * @csspart title - The heading.
 * @csspart summary - How many actors take which stance, in words.
 * @csspart topics - The switch between topics.
 * @csspart actors - The list of actors.
 * @csspart actor - An actor's button in the list.
 * @csspart quotes - The quotes of the chosen actor, with the parts of a card.
 * @csspart regions - The buttons that zoom to a part of the world.
 * @csspart map - The drawing of the world.
 * @csspart preview - The line below the map about what is pointed at.
 * @csspart article - The line that names the article.
 * @csspart legend - What the colours and patterns mean.
 * @csspart notes - How disputed borders are drawn, and where the map data comes from.
 * @csspart problem - The message to the site owner where the map can't be shown.
 * @cssprop [--onrecord-supportive=light-dark(#0b67b2, #6db3f2)] - The colour of the stance.
 * @cssprop [--onrecord-critical=light-dark(#b8450b, #f0955f)] - The colour of the stance.
 * @cssprop [--onrecord-mixed=light-dark(#5a1a5e, #a9739f)] - The colour of the stance.
 * @cssprop [--onrecord-neutral=light-dark(#56616c, #c3cad1)] - The colour of the stance.
 * @cssprop [--onrecord-pattern=light-dark(#fff, #14171a)] - The colour of the patterns on the stances' colours.
 * @cssprop [--onrecord-land=color-mix(in srgb, currentcolor 15%, transparent)] - The colour of countries that have no part in the topic.
 * @cssprop [--onrecord-border=light-dark(#fff, #14171a)] - The colour of the lines between countries, and around the names on the map: the page's background.
 * @cssprop [--onrecord-rule=color-mix(in srgb, currentcolor 22%, transparent)] - The colour of the lines between parts.
 * @cssprop [--onrecord-muted=color-mix(in srgb, currentcolor 72%, transparent)] - The colour of secondary text.
 * @cssprop [--onrecord-focus=light-dark(#0b57d0, #a8c7fa)] - The colour of the mark around what has the keyboard's focus.
 * @cssprop [--onrecord-quote-font=Georgia, serif] - The font of the words quoted, and of the heading.
 */
export class OnrecordReactionsMap extends OnrecordElement {
  static override styles = [themeStyles, controlsStyles, drawingStyles, standbyStyles, reactionsMapStyles];

  static override properties: PropertyDeclarations = {
    topic: {},
    selected: { reflect: true },
    region: {},
    borders: { converter: borderPolicyConverter },
    stanceLabels: { attribute: 'stance-labels', converter: stanceLabelsConverter },
    hash: {},
  };

  /** The id of the topic; the article's first one unless given. */
  declare topic: string | undefined;
  /** The id of the chosen actor. */
  declare selected: string | undefined;
  /**
   * The part of the world to begin with: `world`, `reactions` (where the reactions are), `europe`, `africa`, `asia`,
   * `middle-east`, `north-america`, `south-america`, `oceania`. Unless given, the world, and on narrow maps `reactions`.
   */
  declare region: Region | undefined;
  /**
   * How disputed areas are drawn: `disputed`, or as part of a claimant. As an attribute `UA-43:UA`, with spaces between
   * several; as a property `{ 'UA-43': 'UA' }`.
   */
  declare borders: BorderPolicy;
  /**
   * The newsroom's own words for stances. As an attribute `critical: Against; supportive: For`; as a property
   * `{ critical: 'Against' }`.
   */
  declare stanceLabels: StanceLabels;
  /** Keeps the chosen actor in the page's address under this name, as `#name=actor`. Not kept unless given. */
  declare hash: string | undefined;

  #picture = new WidthObserver(this, '.picture');
  #shapes = new MapShapes(world);
  /** The `borders` that the shapes are drawn with, as they were given. */
  #drawnBorders: unknown = 'disputed';
  #shown: Shown | undefined;
  #controls: MapControls | undefined;
  #hasAskedForControls = false;
  /** What the reader used before the controls were there. */
  #usedEarly: UsedControl | undefined;
  #givenSelection: string | undefined;
  /** The topic that the reader switched to, in which article: ids, as pages may give the same article as a new object. */
  #switchedTo: { readonly article: string; readonly topic: string } | undefined;
  #zoomedTo: Region | undefined;
  /** Undefined where it goes by the width. */
  #firstRegion: Region | undefined;

  constructor() {
    super();
    this.borders = 'disputed';
    this.stanceLabels = {};
  }

  /** What can't be drawn as the page wants it isn't drawn otherwise meanwhile. */
  protected override lacksPartFor(): boolean {
    if (canDraw(policyOf(this.borders))) return false;
    void loadPolicies().then(() => {
      this.requestUpdate();
    });
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('topic')) this.#switchedTo = undefined;
    if (changed.has('topic') || changed.has('region') || changed.has('article')) this.#zoomedTo = undefined;
    this.#shown = undefined;
    const { context } = this.source;
    if (context !== undefined && context.selected !== this.#givenSelection) {
      this.#givenSelection = context.selected;
      this.selected = context.selected;
    }
  }

  protected override draw(article: Article): TemplateResult {
    const topic = this.#topicOf(article);
    if (topic === undefined) return html`<p class="quiet">${msg('No reactions to show.')}</p>`;
    const shown = this.#look(article, topic);
    this.#shown = shown;
    const { entries, chosen, labels } = shown;
    const controls = this.#controls;
    const hasPicture =
      shown.membership !== undefined ||
      entries.some(({ country }) => country !== undefined && isOnMap(world, country));
    return html`${swatchPatterns()}
      <section class="layout ${hasPicture ? '' : 'listed'}" aria-labelledby="title" @click=${this.#onClick}>
        <header>
          <h2 id="title" part="title">${msg('Reactions:')} <bdi lang=${article.lang}>${topic.label}</bdi></h2>
          ${article.topics.length > 1 ? topicSwitch(article, topic.id, this.#switchTo) : nothing}
          <p part="summary" class="summary" role="status">
            <bdi>${summaryOf(tallyOf(entries), labels)}</bdi>
          </p>
        </header>
        <div
          part="actors"
          class="actors"
          role="toolbar"
          aria-orientation="vertical"
          aria-label=${msg('Actors')}
        >
          ${actorList(entries, {
            language: article.lang,
            labels,
            selected: chosen?.actor.id,
            controls,
          })}
        </div>
        ${controls?.renderQuotes(shown) ?? html`<div id="quotes"></div>`}
        ${hasPicture ? picture(shown, controls) : nothing} ${sourceLine(article)}
      </section>`;
  }

  protected override updated(): void {
    if (this.renderRoot.querySelector('.widget') !== null) void this.#takeControls();
  }

  #look(article: Article, topic: Topic): Shown {
    const labels = labelsOf(this.stanceLabels);
    expectStances(labels);
    // A server knows no width. What it drew is first drawn the same, and keeps its region.
    const isAsOnServer = onServer || this.isServerDrawn;
    const width = (this.#picture.width ??= pictureWidth(isAsOnServer ? 0 : widthOf(this)));
    if (isAsOnServer) this.#firstRegion = 'world';
    const region = this.#regionFor(width);
    const map = this.#controls?.mapOf(region) ?? world;
    if (this.#shapes.map !== map || this.#drawnBorders !== this.borders)
      this.#shapes = new MapShapes(map, pathsFor(map, policyOf(this.borders)));
    this.#drawnBorders = this.borders;
    const shapes = this.#shapes;
    const entries = entriesOf(article, topic.id);
    const chosen = entries.find(({ actor }) => actor.id === this.selected);
    const membership = chosen && this.#controls?.membershipOf(article, chosen);
    const { view, countries } = seenOf(shapes, region, entries, membership?.members);
    return {
      article,
      topic,
      labels,
      entries,
      chosen,
      membership,
      shapes,
      region,
      view,
      scale: view.width / width,
      countries,
    };
  }

  /** The topic the reader switched to, else the one the page asks for, else the first. */
  #topicOf(article: Article): Topic | undefined {
    const { topics } = article;
    const switched = this.#switchedTo?.article === article.id ? this.#switchedTo.topic : undefined;
    const chosen = topics.find(({ id }) => id === switched);
    if (chosen !== undefined) return chosen;
    const wanted = this.topic || topics[0]?.id;
    if (wanted === undefined) return undefined;
    expectOne(
      'topic',
      wanted,
      topics.map(({ id }) => id),
    );
    return topics.find(({ id }) => id === wanted);
  }

  #regionFor(width: number): Region {
    const given = this.region ? expectOne('region', this.region, regionNames) : undefined;
    return this.#zoomedTo ?? given ?? this.#firstRegion ?? regionFor(width);
  }

  #switchTo = (topic: string): void => {
    this.#switchedTo = { article: this.#shown?.article.id ?? '', topic };
    this.#zoomedTo = undefined;
    this.requestUpdate();
  };

  #onClick = ({ target }: Event): void => {
    if (this.#controls === undefined) this.#usedEarly = usedControl(target as Element) ?? this.#usedEarly;
  };

  /** What isn't needed to see the map is loaded once it is seen. */
  async #takeControls(): Promise<void> {
    if (this.#hasAskedForControls) return;
    this.#hasAskedForControls = true;
    await afterPaint();
    const loaded = await late('the controls of the map', () => import('./map-controls.js'));
    if (loaded === undefined) return;
    this.#controls = new loaded.MapControls(this, {
      shown: () => this.#shown,
      choose: (actor) => {
        this.#choose(actor);
      },
      switchTo: this.#switchTo,
      drawNow: () => {
        this.requestUpdate();
        this.performUpdate();
      },
      zoomTo: (region) => {
        this.#zoomedTo = region;
        this.requestUpdate();
      },
    });
    this.requestUpdate();
    this.#controls.activate(this.#usedEarly);
  }

  #choose(actor: string | undefined): void {
    this.selected = actor;
    this.dispatchEvent(new OnrecordSelectEvent(actor, this.#shown?.article));
  }
}
