import { filtered, type AllowList } from './allow-list.js';

/**
 * `$allowedposttags` and the attributes that all of them may have, from wp-includes/kses.php of WordPress 6.1: what is left of a
 * post whose author may not post unfiltered HTML. Version 7.0 adds some, `data` and `time` among them.
 */
const post: AllowList = {
  elements: {
    a: 'href rel rev name target download',
    abbr: '',
    acronym: '',
    address: '',
    area: 'alt coords href nohref shape target',
    article: 'align',
    aside: 'align',
    audio: 'autoplay controls loop muted preload src',
    b: '',
    bdo: '',
    big: '',
    blockquote: 'cite',
    br: '',
    button: 'disabled name type value',
    caption: 'align',
    cite: '',
    code: '',
    col: 'align char charoff span valign width',
    colgroup: 'align char charoff span valign width',
    dd: '',
    del: 'datetime',
    details: 'align open',
    dfn: '',
    div: 'align',
    dl: '',
    dt: '',
    em: '',
    fieldset: '',
    figcaption: 'align',
    figure: 'align',
    font: 'color face size',
    footer: 'align',
    h1: 'align',
    h2: 'align',
    h3: 'align',
    h4: 'align',
    h5: 'align',
    h6: 'align',
    header: 'align',
    hgroup: 'align',
    hr: 'align noshade size width',
    i: '',
    img: 'alt align border height hspace loading longdesc vspace src usemap width',
    ins: 'datetime cite',
    kbd: '',
    label: 'for',
    legend: 'align',
    li: 'align value',
    main: 'align',
    map: 'name',
    mark: '',
    menu: 'type',
    nav: 'align',
    ol: 'start type reversed',
    p: 'align',
    pre: 'width',
    q: 'cite',
    rb: '',
    rp: '',
    rt: '',
    rtc: '',
    ruby: '',
    s: '',
    samp: '',
    section: 'align',
    small: '',
    span: 'align',
    strike: '',
    strong: '',
    sub: '',
    summary: 'align',
    sup: '',
    table: 'align bgcolor border cellpadding cellspacing rules summary width',
    tbody: 'align char charoff valign',
    td: 'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width',
    textarea: 'cols rows disabled name readonly',
    tfoot: 'align char charoff valign',
    th: 'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width',
    thead: 'align char charoff valign',
    title: '',
    tr: 'align bgcolor char charoff valign',
    track: 'default kind label src srclang',
    tt: '',
    u: '',
    ul: 'type',
    var: '',
    video: 'autoplay controls height loop muted playsinline poster preload src width',
  },
  everywhere:
    'aria-describedby aria-details aria-label aria-labelledby aria-hidden class data-* dir id lang style title role',
  protocols: ['http', 'https', 'ftp', 'ftps', 'mailto', 'news', 'feed', 'tel', 'sms', 'webcal', 'urn'],
};

/** What `wp_kses_post` leaves of a post. */
export function wordPressPost(html: string): string {
  return filtered(html, post);
}

/**
 * What `wp_filter_oembed_result` leaves of the answer of a provider that WordPress found by discovery: a frame that may run scripts,
 * with a secret behind its address; nothing where there is no frame.
 */
export function wordPressEmbed(html: string): string {
  const [frame = ''] = /<iframe.*?<\/iframe>/su.exec(filtered(html, discovered)) ?? [];
  return frame
    .replace(/ src="([^"]*)"/u, ' src="$1#?secret=Wq3TzLm0aB" data-secret="Wq3TzLm0aB"')
    .replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}

const discovered: AllowList = {
  elements: {
    a: 'href',
    blockquote: '',
    iframe: 'src width height frameborder marginwidth marginheight scrolling title',
  },
  everywhere: '',
  protocols: post.protocols,
};
